import { colleagueAccount } from "../entra/demoAccounts";
import type { GraphLogLine } from "../excel/controlMessages";
import type { GraphMode } from "../excel/hostSettings";
import { workbooks, type DemoWorkbook } from "../graph/contosoWorld";
import type { GraphEmulator } from "../graph/graphEmulator";
import type { ReceivedMail } from "../graph/mailbox";
import type { ServerAnswer } from "../nodeListener";
import { graphFaults } from "./graphFaults";

/** The Graph emulator as the demo serves it: with the mode chosen in the panel, and a log that a person may read. */
export type ServedGraph = {
  readonly handle: (request: Request, path: string) => Promise<ServerAnswer>;
  readonly setMode: (mode: GraphMode) => void;
  /** Every workbook, by the colleague. */
  readonly setCheckedOut: (checkedOut: boolean) => void;
  readonly log: () => readonly GraphLogLine[];
  readonly moveClock: (minutes: number) => void;
  readonly clockMovedBy: () => number;
  /** Healthy, at the time of day, with an empty log. */
  readonly startAgain: () => void;
  readonly mails: () => readonly ReceivedMail[];
};

/** As many as the panel shows (controlPanel.ts). */
const KEPT = 40;
const MINUTE_MS = 60_000;

// The keys of a constant are the names that it was given.
const workbookNames = Object.keys(workbooks) as DemoWorkbook[];

export function createServedGraph(emulator: GraphEmulator, onChange: () => void): ServedGraph {
  let lines: readonly GraphLogLine[] = [];
  let withdraw: readonly (() => void)[] = [];
  let mode = JSON.stringify({ kind: "healthy" });
  let movedBy = 0;
  let checkedOut = false;
  const setMode = (next: GraphMode) => {
    if (JSON.stringify(next) === mode) return;
    mode = JSON.stringify(next);
    withdraw.forEach((undo) => undo());
    withdraw = graphFaults(next).map(emulator.plan);
  };
  return {
    async handle(request, path) {
      if (request.method === "OPTIONS") return emulator.handle(request);
      const line = graphLogLine({ at: Date.now(), method: request.method, path });
      lines = [...lines, line].slice(-KEPT);
      onChange();
      const answer = await emulator.handle(request);
      const status = answer === "cut" ? answer : answer.status;
      lines = lines.map((other) => (other === line ? { ...line, status } : other));
      onChange();
      return answer;
    },
    setMode,
    setCheckedOut(next) {
      if (next === checkedOut) return;
      checkedOut = next;
      for (const name of workbookNames) emulator.control.checkOut(name, next ? colleagueAccount : undefined);
    },
    log: () => lines,
    moveClock(minutes) {
      movedBy += minutes;
      emulator.advance(minutes * MINUTE_MS);
      onChange();
    },
    clockMovedBy: () => movedBy,
    startAgain() {
      setMode({ kind: "healthy" });
      emulator.advance(-movedBy * MINUTE_MS);
      movedBy = 0;
      lines = [];
      onChange();
    },
    mails: emulator.control.mails,
  };
}

const SHOWN_CHARACTERS = 6;
const LONGEST_NAME = 24;

/** A request as it may be shown: long segments of the path, which are ids, keep their last characters only. */
export function graphLogLine(line: GraphLogLine): GraphLogLine {
  return { ...line, path: line.path.split("/").map(shortened).join("/") };
}

function shortened(segment: string): string {
  return segment.length > LONGEST_NAME ? `…${segment.slice(-SHOWN_CHARACTERS)}` : segment;
}
