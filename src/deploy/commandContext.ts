import type { Ask } from "./askMissing";
import type { Visit } from "./check/visit";
import type { ProjectParts } from "./projectParts";
import type { SoftwareBill } from "./softwareBill";

/** What the package command is given by whoever runs it: the clone, the unpacked archive, or a test. */
export type CommandContext = {
  /** How the command is typed, up to its options. */
  readonly typed: "npm run package --" | "node package.mjs";
  /** The folder of the project, or of the unpacked archive: no package may be written over it. */
  readonly root: string;
  readonly project: () => ProjectParts;
  /** The folder of an up-to-date production build, built when needed; undefined when the build failed and said why. */
  readonly built: () => string | undefined;
  /** The software bill of materials of the project. */
  readonly bill: () => SoftwareBill;
  /** Undefined where nobody can be asked. */
  readonly ask: Ask | undefined;
  /** How `--check` asks a web host. */
  readonly visit: Visit;
  /**
   * Calls `tidy` when somebody stops the command before it ends, and says what that returns; returns the function that
   * cancels this.
   */
  readonly whenStopped: (tidy: () => string) => () => void;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};
