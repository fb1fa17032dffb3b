import type { BenchReport, LoadRow, Measure, Times } from "./benchReport";
import type { Spread } from "./statistics";
import { PHASES } from "./phases";
import { textTable } from "./textTable";
import type { WeighedFile } from "./weighBuild";

/** Tables for a terminal. Ratios are what to quote: milliseconds belong to this machine at this moment. */
export function describeReport({ loads, germanToEnglish, actions, weight }: BenchReport): string {
  const compared = loads.some(({ timesOther }) => Object.keys(timesOther).length > 0);
  return [
    "Times the floor, round by round: median (least to greatest)",
    timesTable(loads, ({ timesFloor }) => timesFloor),
    ...(germanToEnglish === undefined
      ? []
      : [`German to English, time to first words: ${spreadText(germanToEnglish, 2)}`]),
    ...(compared ? ["Times the other build", timesTable(loads, ({ timesOther }) => timesOther)] : []),
    "Milliseconds on this machine",
    timesTable(loads, ({ milliseconds }) => milliseconds, 0),
    ...(loads.some(({ phases }) => Object.keys(phases).length > 0)
      ? ["When each phase was over, in milliseconds from the frame's start: median", phasesTable(loads)]
      : []),
    "Before the list is there, office.js included; DOM elements afterwards",
    textTable(
      ["case", "requests", "bytes", "DOM elements"],
      loads.map(({ name, requests, bytes, elements }) => [name, ...[requests, bytes, elements].map(whole)]),
    ),
    "Each action, once the pane is open",
    textTable(
      ["action", "requests to Graph", "requests of the browser", "bytes"],
      actions.map(({ action, graph, browser }) => [action, ...[graph, browser.requests, browser.bytes].map(whole)]),
    ),
    "Bytes at gzip -9",
    textTable(
      ["file", "bytes"],
      [
        ["before first paint", whole(sum(weight.initial))],
        ...weight.initial.map(fileRow),
        ["later", whole(sum(weight.later))],
        ...weight.later.map(fileRow),
      ],
    ),
  ].join("\n\n");
}

const COLUMNS: readonly (readonly [Measure, string])[] = [
  ["firstPaint", "first paint"],
  ["firstContent", "first content"],
  ["list", "list"],
  ["key", "key to filtered frame"],
];

function timesTable(loads: readonly LoadRow[], timesOf: (row: LoadRow) => Times, digits = 2): string {
  const columns = COLUMNS.filter(([measure]) => loads.some((row) => timesOf(row)[measure] !== undefined));
  return textTable(
    ["case", ...columns.map(([, title]) => title)],
    loads.map((row) => [row.name, ...columns.map(([measure]) => spreadText(timesOf(row)[measure], digits))]),
  );
}

function phasesTable(loads: readonly LoadRow[]): string {
  return textTable(
    ["case", ...PHASES],
    loads.map(({ name, phases }) => [name, ...PHASES.map((phase) => wholeOrNothing(phases[phase]?.median))]),
  );
}

function wholeOrNothing(value: number | undefined): string {
  return value === undefined ? "" : whole(Math.round(value));
}

function sum(files: readonly WeighedFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

function fileRow({ name, bytes }: WeighedFile): readonly string[] {
  return [`  ${name}`, whole(bytes)];
}

function whole(value: number): string {
  return value.toLocaleString("en-US");
}

function spreadText(spread: Spread | undefined, digits: number): string {
  if (spread === undefined) return "";
  const text = (value: number) =>
    value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${text(spread.median)} (${text(spread.min)} to ${text(spread.max)})`;
}
