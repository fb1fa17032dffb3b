import { spawn, type ChildProcess } from "node:child_process";
import { constants } from "node:os";

type StepOptions = {
  /** Keeps standard output back: jest reports to standard error. */
  readonly quiet: boolean;
  readonly environment: Readonly<Record<string, string>>;
};

let running: ChildProcess | undefined;

/** Runs a Node program of this project to its end; answers its exit code, or 128 + the signal that ended it. */
export function runStep(programAndArguments: readonly string[], options: StepOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, programAndArguments, {
      stdio: ["ignore", options.quiet ? "ignore" : "inherit", "inherit"],
      env: { ...process.env, ...options.environment },
    });
    running = child;
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      running = undefined;
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** Hands a signal on to the step, waits for it to tidy up, and ends with the exit code that shells expect. */
export function stopOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      const code = 128 + constants.signals[signal];
      if (running === undefined) process.exit(code);
      running.on("exit", () => process.exit(code));
      running.kill(signal);
    });
  }
}
