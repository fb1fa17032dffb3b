import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { constants } from "node:os";

type StepOptions = {
  /** Keeps standard output back: jest reports to standard error. */
  readonly quiet: boolean;
  readonly environment: Readonly<Record<string, string>>;
};

const HAS_GROUPS = process.platform !== "win32";

let running: ChildProcess | undefined;

/** Runs a Node program of this project to its end; answers its exit code, or 128 + the signal that ended it. */
export function runStep(programAndArguments: readonly string[], options: StepOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, programAndArguments, {
      stdio: ["ignore", options.quiet ? "ignore" : "inherit", "inherit"],
      env: { ...process.env, ...options.environment },
      // A group of its own: with it end the workers that it started, which may hear no signal but the hardest.
      detached: HAS_GROUPS,
    });
    running = child;
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      running = undefined;
      endAll(child, "SIGKILL");
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** Hands a signal on to the step and all that it started, and ends with the exit code that shells expect. */
export function stopOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    let asked = false;
    process.on(signal, () => {
      const code = 128 + constants.signals[signal];
      if (running === undefined) process.exit(code);
      running.on("exit", () => process.exit(code));
      // Who asks twice does not want to wait until it has tidied up.
      endAll(running, asked ? "SIGKILL" : signal);
      asked = true;
    });
  }
}

function endAll({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  if (!HAS_GROUPS) {
    spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}
