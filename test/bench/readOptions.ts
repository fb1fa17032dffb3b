import { parseArgs } from "node:util";

export type BenchOptions = {
  readonly rounds: number;
  /** How many times slower than this machine the browser's main thread is made. */
  readonly cpu: number;
  readonly json: boolean;
  /** Folder of a pane that is built already; without it `dist`, built anew when it is stale. */
  readonly dist?: string;
  /** Measure only the cases whose name holds this text. */
  readonly only?: string;
  /** Folder of a production build of Microsoft's task pane template with React, measured in the same rounds. */
  readonly template?: string;
  /** Whether to say when each phase of a start was over. */
  readonly phases: boolean;
  /** Only count what storage is asked for when much is stored; no browser, and no times. */
  readonly growth: boolean;
  /** So many rounds of work in one pane, to see what the browser holds afterwards; in place of everything else. */
  readonly endurance?: number;
  /** Folder of another build, measured in the same rounds: what a change is compared with. */
  readonly against?: string;
};

export type OptionsReading =
  { readonly kind: "options"; readonly options: BenchOptions } | { readonly kind: "wrong"; readonly why: string };

export const USAGE = `npm run bench -- [options]
  --rounds N       rounds of every case, interleaved (7)
  --cpu N          slow the browser down N times (4)
  --json           answer with JSON instead of tables
  --only TEXT      only the cases whose name holds this text, and the floor
  --dist FOLDER    a build of the pane; without it the production build, made when it is missing or old
  --against FOLDER another build, measured in the same rounds
  --template FOLDER a production build of Microsoft's React task pane template, measured in the same rounds
  --phases         say when page, script, office.js and the rest of each start were over
  --growth         in place of all that: count what opening, adding and closing do to a full storage
  --endurance N    in place of all that: work in one pane for N rounds, and say what the browser holds`;

/** Reads the command line, without the program and the script. */
export function readOptions(args: readonly string[]): OptionsReading {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const [rounds, cpu] = [Number(values.rounds), Number(values.cpu)];
    if (!Number.isInteger(rounds) || rounds < 1) return { kind: "wrong", why: "--rounds is a whole number above 0." };
    if (!(cpu >= 1)) return { kind: "wrong", why: "--cpu is 1 or more." };
    const endurance = values.endurance === undefined ? undefined : Number(values.endurance);
    if (endurance !== undefined && (!Number.isInteger(endurance) || endurance < 1))
      return { kind: "wrong", why: "--endurance is a whole number above 0." };
    const { json, only, dist, against, template, phases, growth } = values;
    return {
      kind: "options",
      options: {
        ...{ rounds, cpu, json, phases, growth },
        ...(only === undefined ? {} : { only }),
        ...(dist === undefined ? {} : { dist }),
        ...(against === undefined ? {} : { against }),
        ...(template === undefined ? {} : { template }),
        ...(endurance === undefined ? {} : { endurance }),
      },
    };
  } catch (error) {
    return { kind: "wrong", why: error instanceof Error ? error.message : String(error) };
  }
}

const OPTIONS = {
  rounds: { type: "string", default: "7" },
  cpu: { type: "string", default: "4" },
  json: { type: "boolean", default: false },
  only: { type: "string" },
  dist: { type: "string" },
  against: { type: "string" },
  template: { type: "string" },
  phases: { type: "boolean", default: false },
  growth: { type: "boolean", default: false },
  endurance: { type: "string" },
} as const;
