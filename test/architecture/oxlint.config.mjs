import { defineConfig } from "oxlint";
import { houseRules } from "./houseRules.mjs";
import { noRealTime } from "./realTime.mjs";

/**
 * All rules of lint; those that ask for types read the project once. A pattern of files begins with two stars, since
 * it is read from this folder.
 */
export default defineConfig({
  plugins: ["typescript", "react"],
  // Rules that only ESLint has: what is forbidden by the shape of the code, and what JavaScript of old allows.
  jsPlugins: [{ name: "eslint-js", specifier: "oxlint-plugin-eslint" }],
  options: { typeAware: true, maxWarnings: 0, reportUnusedDisableDirectives: "error" },
  categories: { correctness: "error" },
  rules: {
    "no-case-declarations": "error",
    "no-empty": "error",
    "no-fallthrough": "error",
    "no-prototype-builtins": "error",
    "no-regex-spaces": "error",
    "no-useless-assignment": "error",
    "preserve-caught-error": "error",
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    // A code point is what is meant where a text is taken apart, and words are sorted by their codes.
    "typescript/no-misused-spread": "off",
    "typescript/require-array-sort-compare": "off",
    "typescript/no-meaningless-void-operator": "off",
  },
  overrides: [
    {
      files: ["**/*.ts", "**/*.tsx"],
      rules: {
        eqeqeq: "error",
        "no-array-constructor": "error",
        "no-console": "error",
        // Pasted text and header values are searched for control characters on purpose.
        "no-control-regex": "off",
        "no-var": "error",
        "prefer-const": "error",
        "prefer-rest-params": "error",
        "prefer-spread": "error",
        "typescript/ban-ts-comment": "error",
        "typescript/consistent-type-imports": "error",
        "typescript/no-empty-object-type": "error",
        "typescript/no-explicit-any": "error",
        "typescript/no-misused-promises": "error",
        "typescript/no-namespace": "error",
        "typescript/no-non-null-assertion": "error",
        "typescript/no-require-imports": "error",
        "typescript/no-unnecessary-type-assertion": "error",
        "typescript/no-unnecessary-type-constraint": "error",
        "typescript/no-unsafe-argument": "error",
        "typescript/no-unsafe-assignment": "error",
        "typescript/no-unsafe-call": "error",
        "typescript/no-unsafe-enum-comparison": "error",
        "typescript/no-unsafe-function-type": "error",
        "typescript/no-unsafe-member-access": "error",
        "typescript/no-unsafe-return": "error",
        "typescript/only-throw-error": "error",
        "typescript/prefer-promise-reject-errors": "error",
        "typescript/require-await": "error",
        "typescript/restrict-plus-operands": "error",
        "typescript/restrict-template-expressions": ["error", { allowNumber: true }],
        "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      },
    },
    {
      files: ["**/*.js", "**/*.mjs"],
      globals: {
        require: "readonly",
        module: "readonly",
        process: "readonly",
        __dirname: "readonly",
        URL: "readonly",
      },
      rules: {
        "eslint-js/no-dupe-args": "error",
        "eslint-js/no-octal": "error",
        "eslint-js/no-redeclare": "error",
        "eslint-js/no-undef": "error",
        "eslint-js/no-unreachable": "error",
        "eslint-js/no-unused-vars": "error",
        "eslint-js/no-useless-assignment": "error",
        "typescript/unbound-method": "off",
      },
    },
    { files: ["**/probePane/*.js"], env: { browser: true } },
    {
      files: ["**/src/**/*.tsx"],
      rules: { "react/rules-of-hooks": "error", "react/unsupported-syntax": "error" },
    },
    ...houseRules,
    // Fakes stand in for ports that answer later, and have nothing to wait for.
    { files: ["**/test/**/*.ts", "**/test/**/*.tsx"], rules: { "typescript/require-await": "off" } },
    noRealTime,
  ],
});
