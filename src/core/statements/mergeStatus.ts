import type { SessionStatus } from "../sessions/knownSession";
import { latestOf } from "./mergeTimes";
import { factRegister, outranks, type Claim } from "./statementClaims";
import type { Registers } from "./winningClaims";

/**
 * A maximum: open, reported closed by anybody, closed or ended by Graph's answer here. Only a later 204 of ours reopens a
 * report; nothing reopens our own end. A mark is our latest answer, shown while no later report or answer speaks.
 */
export function mergeStatus(registers: Registers, item: string): SessionStatus {
  const closed = registers.get(factRegister("closed"));
  if (closed !== undefined) return { kind: "closed", at: firstTime(closed) };
  const ended = registers.get(factRegister("ended"));
  if (ended !== undefined) return { kind: "ended", at: firstTime(ended) };
  const mark = markOf(registers, item);
  const report = registers.get(factRegister("report"))?.rank;
  const alive = latestOf(registers, "alive", item) ?? Number.NEGATIVE_INFINITY;
  const reported = report !== undefined && !(alive > report);
  if (reported && !(mark !== undefined && mark.at > report)) {
    return Number.isFinite(report) ? { kind: "reportedClosed", at: report } : { kind: "reportedClosed" };
  }
  return mark ?? { kind: "open" };
}

/** Our earliest final answer; its rank is the negated time. 0 when the statement carried none. */
function firstTime(claim: Claim): number {
  return Number.isFinite(claim.rank) ? -claim.rank : 0;
}

function markOf(registers: Registers, item: string): Extract<SessionStatus, { kind: "marked" }> | undefined {
  const answers = [registers.get(factRegister("answer", item)), registers.get(factRegister("answer"))];
  const [first, second] = answers.filter((claim) => claim !== undefined);
  const latest = first !== undefined && second !== undefined && outranks(second, first) ? second : first;
  const answer = latest?.statement.answer;
  if (latest === undefined || answer === undefined) return undefined;
  if (answer === "alive" || answer === "closed" || answer === "ended") return undefined;
  return { kind: "marked", as: answer, at: Number.isFinite(latest.rank) ? latest.rank : 0 };
}
