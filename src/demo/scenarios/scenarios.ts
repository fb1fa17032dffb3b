import { colleagueAccount, guestAccount } from "../entra/demoAccounts";
import type { HostSettings } from "../excel/hostSettings";
import type { DemoWorkbook } from "../graph/contosoWorld";
import type { LeftSession } from "./leaveSession";

/** One situation of a person with sessions: everything that is set for it, and what there is to try. */
export type Scenario = {
  /** In the address. */
  readonly id: string;
  readonly name: string;
  readonly whatToTry: string;
  readonly settings: Partial<Pick<HostSettings, "document" | "account" | "graph">>;
  readonly sessions: readonly LeftSession[];
  /** A workbook whose address the person needs. */
  readonly linkTo?: DemoWorkbook;
  /** Offers a second Excel window of the same person. */
  readonly secondWindow?: true;
};

const flow = { tool: "Power Automate", persistChanges: true } as const;
const script = { tool: "Python script", persistChanges: false } as const;
const nodes = { tool: "n8n", persistChanges: true } as const;

const elsewhere: LeftSession = {
  ...nodes,
  label: "Totals to travel costs",
  run: "805",
  workbook: "second",
  recordedWith: "budget",
  opened: 4,
  used: 2,
};

/** What the demo opens on: five sessions that automations left. */
const leftBehind: readonly LeftSession[] = [
  { ...flow, label: "Nightly budget import", run: "08584651", opened: 42, used: 1, goesOn: true },
  { ...script, label: "What-if run for Q3", opened: 6, used: 2, goesOn: true },
  { ...nodes, run: "812", record: "withoutKind", opened: 9, used: 3, goesOn: true },
  { ...nodes, label: "Weekly export", run: "799", opened: 95, used: 80 },
  elsewhere,
];

const many: readonly LeftSession[] = [
  { knownHere: "createdHere", persistChanges: true, label: "Year-end check", opened: 5, used: 1 },
  { knownHere: "createdHere", persistChanges: false, opened: 6, used: 3 },
  { knownHere: "createdHere", persistChanges: false, opened: 38, used: 31 },
  { ...flow, label: "Nightly budget import", run: "08584651", opened: 42, used: 1, goesOn: true },
  { ...flow, label: "Nightly rates import", run: "08584652", opened: 41, used: 1, goesOn: true },
  { ...flow, label: "Nightly budget import", run: "08584007", opened: 1_482, used: 1_440 },
  { ...flow, label: "Nightly rates import", run: "08584008", opened: 1_481, used: 1_440 },
  { ...script, label: "What-if run, salaries +2%", opened: 6, used: 2, goesOn: true },
  { ...script, label: "What-if run, salaries +4%", opened: 5, used: 2, goesOn: true },
  { ...script, label: "What-if run, salaries +6%", opened: 4, used: 1, goesOn: true },
  { ...script, label: "What-if run, salaries +8%", opened: 70, used: 64 },
  { ...nodes, run: "812", record: "withoutKind", opened: 9, used: 3, goesOn: true },
  { ...nodes, run: "813", record: "withoutKind", opened: 8, used: 2, goesOn: true },
  { ...nodes, label: "Weekly export", run: "799", record: "closed", opened: 95, used: 80 },
  {
    tool: "Reporting app",
    label: "Board report",
    persistChanges: true,
    otherRegistration: true,
    opened: 7,
    used: 1,
    goesOn: true,
  },
  elsewhere,
];

export const scenarios: readonly Scenario[] = [
  {
    id: "left-behind",
    name: "Left behind",
    whatToTry:
      "Flows and scripts left five sessions: four on this workbook, one on another. Close one in its row, and confirm. The weekly export is over, and Microsoft no longer knows it.",
    settings: {},
    sessions: leftBehind,
  },
  {
    id: "close-many",
    name: "Close many",
    whatToTry:
      "Sixteen sessions of every kind. Select several and close them together: some save changes, some would lose them, some have ended, and Microsoft refuses one that another app opened.",
    settings: {},
    sessions: many,
  },
  {
    id: "no-answer",
    name: "Microsoft doesn't answer",
    whatToTry:
      "Every request about a session ends in a 504. Close one: the pane can't know whether it closed. Then set Graph to healthy below, and check that session.",
    settings: { graph: { kind: "gatewayTimeout" } },
    sessions: leftBehind,
  },
  {
    id: "guest",
    name: "A guest",
    whatToTry:
      "Excel doesn't tell a guest which file is open. Select Paste the file's link in the pane, and paste this link. More permission is asked for, because the file isn't the guest's own.",
    settings: { document: "guest", account: "Guest account" },
    linkTo: "budget",
    sessions: [
      {
        knownHere: "added",
        account: guestAccount,
        persistChanges: true,
        label: "Shared planning",
        opened: 4,
        used: 1,
        goesOn: true,
      },
      {
        knownHere: "added",
        account: guestAccount,
        persistChanges: false,
        record: "withoutKind",
        opened: 3,
        used: 2,
        goesOn: true,
      },
    ],
  },
  {
    id: "not-your-file",
    name: "Not your file",
    whatToTry:
      "A colleague shared this workbook. Closing a session on it takes one more permission, which the pane explains first. The session that the colleague opened stays open: Microsoft refuses.",
    settings: { document: "ofColleague" },
    sessions: [
      {
        ...flow,
        label: "Head count sync",
        run: "08584700",
        workbook: "ofColleague",
        opened: 20,
        used: 1,
        goesOn: true,
      },
      { ...script, label: "Head count forecast", workbook: "ofColleague", opened: 5, used: 2, goesOn: true },
      {
        ...nodes,
        label: "Colleague's export",
        run: "31",
        workbook: "ofColleague",
        account: colleagueAccount,
        opened: 6,
        used: 2,
        goesOn: true,
      },
    ],
  },
  {
    id: "two-panes",
    name: "Two panes",
    whatToTry:
      "Open a second window and put it beside this one. What is closed, named or forgotten in one pane shows in the other, and requests for one workbook wait for each other.",
    settings: {},
    sessions: leftBehind,
    secondWindow: true,
  },
];
