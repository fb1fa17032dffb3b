import type { ActionCost } from "./measureActions";
import type { MeasuredLoad } from "./measureLoads";
import { ENGLISH, GERMAN } from "./benchCases";
import { PHASES, type Phase } from "./phases";
import { ratiosByRound, spreadOf, type Spread } from "./statistics";
import type { BuildWeight } from "./weighBuild";

/** The rounds of one case. */
export type MeasuredCase = { readonly name: string; readonly loads: readonly MeasuredLoad[] };

export type Measured = {
  /** The first is the floor. */
  readonly cases: readonly MeasuredCase[];
  /** The same cases of the other build, if there is one; without a floor. */
  readonly others: readonly MeasuredCase[];
  readonly actions: readonly ActionCost[];
  readonly weight: BuildWeight;
};

export type BenchReport = {
  readonly loads: readonly LoadRow[];
  /** Time to first words, round by round; absent unless both were measured. */
  readonly germanToEnglish?: Spread;
  readonly actions: readonly ActionCost[];
  readonly weight: BuildWeight;
};

export type LoadRow = {
  readonly name: string;
  readonly milliseconds: Times;
  /** Round by round. */
  readonly timesFloor: Times;
  readonly timesOther: Times;
  /** The middle of all rounds: before the list was there. */
  readonly requests: number;
  readonly bytes: number;
  /** Once all is drawn. */
  readonly elements: number;
  /** Milliseconds from the frame's start; empty where nothing was traced. */
  readonly phases: Partial<Readonly<Record<Phase, Spread>>>;
};

/** What is not measured in a case is absent. */
export type Times = Partial<Readonly<Record<Measure, Spread>>>;
export type Measure = keyof typeof MEASURES;

/** One value for each round. */
const MEASURES = {
  firstPaint: (load: MeasuredLoad) => load.firstPaint,
  firstContent: (load: MeasuredLoad) => load.firstContent,
  list: (load: MeasuredLoad) => load.list,
  key: (load: MeasuredLoad) => spreadOf(load.keys)?.median,
};

export function benchReport({ cases, others, actions, weight }: Measured): BenchReport {
  const floor = cases[0]?.loads ?? [];
  const rowOf = ({ name, loads }: MeasuredCase): LoadRow => ({
    name,
    milliseconds: each((valueOf) => spreadOf(loads.map(valueOf).filter((value) => value !== undefined))),
    timesFloor: each((valueOf) => ratiosByRound(loads.map(valueOf), floor.map(valueOf))),
    timesOther: each((valueOf) =>
      ratiosByRound(loads.map(valueOf), (others.find((other) => other.name === name)?.loads ?? []).map(valueOf)),
    ),
    elements: middle(loads.map(({ elements }) => elements)),
    requests: middle(loads.map(({ before }) => before.requests)),
    bytes: middle(loads.map(({ before }) => before.bytes)),
    phases: phasesOf(loads),
  });
  const firstWords = (wanted: string) =>
    (cases.find(({ name }) => name === wanted)?.loads ?? []).map(MEASURES.firstContent);
  const germanToEnglish = ratiosByRound(firstWords(GERMAN), firstWords(ENGLISH));
  return {
    loads: cases.map(rowOf),
    ...(germanToEnglish === undefined ? {} : { germanToEnglish }),
    ...{ actions, weight },
  };
}

function phasesOf(loads: readonly MeasuredLoad[]): LoadRow["phases"] {
  return Object.fromEntries(
    PHASES.flatMap((phase) => {
      const spread = spreadOf(loads.flatMap(({ phases }) => phases[phase] ?? []));
      return spread === undefined ? [] : [[phase, spread]];
    }),
  );
}

function each(spreadFor: (valueOf: (load: MeasuredLoad) => number | undefined) => Spread | undefined): Times {
  return Object.fromEntries(
    Object.entries(MEASURES).flatMap(([measure, valueOf]) => {
      const spread = spreadFor(valueOf);
      return spread === undefined ? [] : [[measure, spread]];
    }),
  );
}

function middle(values: readonly number[]): number {
  return Math.round(spreadOf(values)?.median ?? 0);
}
