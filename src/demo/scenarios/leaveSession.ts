import { SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { STATEMENT_FORMAT } from "../../core/statements/sessionStatement";
import { keyPrefix, STORE_VERSION } from "../../store/storageAccess";
import type { DemoAccount } from "../entra/demoAccounts";
import { workbooks, type DemoWorkbook } from "../graph/contosoWorld";
import { AUTOMATION_APP } from "../graph/driveItemBody";
import { callSession, leaveRecord, openSession, type AutomatedWorld, type Automation } from "./asAutomation";

/** A session as somebody opened it and left it behind. Times are in minutes before now. */
export type LeftSession = {
  /** Who says so in the record, and its run. */
  readonly tool?: string;
  readonly run?: string;
  readonly label?: string;
  readonly persistChanges: boolean;
  readonly opened: number;
  readonly used: number;
  /** Its automation goes on using it, so that it does not end while somebody reads. */
  readonly goesOn?: true;
  /** The budget when absent. */
  readonly workbook?: DemoWorkbook;
  /** Where its record lies when that is not its own workbook's folder. */
  readonly recordedWith?: DemoWorkbook;
  /** Another account than the owner opened it. */
  readonly account?: DemoAccount;
  /** Opened with another registration than the pane's: Graph refuses the pane. */
  readonly otherRegistration?: true;
  /** What the record leaves unsaid, or says wrongly. */
  readonly record?: "complete" | "withoutKind" | "closed";
  /** The pane knows it from this device, in place of a record in OneDrive. */
  readonly knownHere?: "createdHere" | "added";
};

export type Left = {
  /** Contacts the session, where its automation goes on using it. */
  readonly contact?: () => Promise<unknown>;
  /** What the pane's storage holds of it: key to text. */
  readonly stored: Readonly<Record<string, string>>;
};

/** The pane's surroundings, which decide where its storage looks and whose sessions it may use. */
export type PaneHome = { readonly clientId: string; readonly partitionKey: string | undefined };

const MINUTE_MS = 60_000;
/** In minutes: before Graph ends a session of either kind. */
const CONTACT_EVERY = SHORTEST_IDLE_MINUTES - 1;

/** Opens the session at its own time by the clock of Graph, uses it until it was last used, and records it. */
export async function leaveSession(
  world: AutomatedWorld,
  home: PaneHome,
  left: LeftSession,
  name: string,
): Promise<Left> {
  const { graph } = world;
  const pass = (minutes: number) => graph.advance(minutes * MINUTE_MS);
  const { workbook = "budget", account } = left;
  const clientId = left.otherRegistration === true ? AUTOMATION_APP : home.clientId;
  const automation: Automation = { clientId, workbook, ...(account === undefined ? {} : { account }) };
  pass(-left.opened);
  const openedAt = graph.control.now();
  const id = await openSession(world, automation, left.persistChanges);
  const contact = () => callSession(world, automation, "refreshSession", id);
  for (let ago = left.opened; ago > left.used;) {
    const next = Math.max(left.used, ago - CONTACT_EVERY);
    pass(ago - next);
    ago = next;
    await contact();
  }
  const statement = statementOf(left, id, name, { openedAt, usedAt: graph.control.now() });
  const isRecorded = left.knownHere !== undefined || (await record(world, left, name, statement));
  pass(left.used);
  if (!isRecorded) throw new Error(`The record ${name} was not taken.`);
  const key = `${keyPrefix(home.partitionKey)}${STORE_VERSION}statement/${name}`;
  return {
    stored: left.knownHere === undefined ? {} : { [key]: JSON.stringify(statement) },
    ...(left.goesOn === true ? { contact } : {}),
  };
}

function record(world: AutomatedWorld, left: LeftSession, name: string, statement: object): Promise<boolean> {
  const { id } = workbooks[left.recordedWith ?? left.workbook ?? "budget"];
  return leaveRecord(world, id, `${name}.json`, statement);
}

type Times = { readonly openedAt: number; readonly usedAt: number };

function statementOf(left: LeftSession, id: string, name: string, { openedAt, usedAt }: Times): object {
  const { drive, id: itemId, name: fileName } = workbooks[left.workbook ?? "budget"];
  const { tool, run, label, record: says = "complete", knownHere } = left;
  const used = new Date(usedAt).toISOString();
  return {
    format: STATEMENT_FORMAT,
    sessionId: id,
    writtenAt: used,
    writer: name,
    driveId: drive.id,
    itemId,
    fileName,
    ...(knownHere === "added" ? {} : { createdAt: new Date(openedAt).toISOString() }),
    ...(says === "withoutKind" ? {} : { persistChanges: left.persistChanges }),
    ...(tool === undefined ? {} : { createdBy: { tool, ...(run === undefined ? {} : { run }) } }),
    ...(label === undefined ? {} : { label }),
    ...(knownHere === undefined ? reported(says, used) : {}),
    ...(knownHere === "createdHere" ? { door: knownHere, answer: "alive", answeredAt: used } : {}),
    ...(knownHere === "added" ? { door: knownHere, addedByHand: true } : {}),
  };
}

/** What the automation itself reports. */
function reported(says: NonNullable<LeftSession["record"]>, at: string): object {
  return says === "closed" ? { status: "closed", closedAt: at } : { status: "open", lastUsedAt: at };
}
