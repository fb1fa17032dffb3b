/** The version in package.json, put in by the build. */
declare const ADDIN_VERSION: string;
