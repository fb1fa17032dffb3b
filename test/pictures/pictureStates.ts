import { english } from "../../src/strings/language";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { bulkSentences } from "../../src/strings/messages/bulkSentences";
import { guideSentences } from "../../src/strings/messages/guideSentences";
import { mailSentences } from "../../src/strings/messages/mailSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { newcomerSentences } from "../../src/strings/messages/newcomerSentences";
import { selectionSentences } from "../../src/strings/messages/selectionSentences";
import { stepSentences } from "../../src/strings/messages/stepSentences";
import { workbookSentences } from "../../src/strings/messages/workbookSentences";
import type { Fault, FaultAnswer } from "../../src/demo/graph/faultPlan";
import { everyPart } from "../stories/support/everyPart";
import type { OpenedPane } from "../stories/support/openPane";
import * as worlds from "./pictureWorlds";
import type { PictureWorld } from "./pictureWorlds";

/** One state of the pane that is worth looking at. */
export type PictureState = {
  readonly name: string;
  /** States that follow each other in the list share one pane of the same world. */
  readonly world: PictureWorld;
  readonly show?: (pane: OpenedPane) => Promise<void>;
  /** Brings the pane back to what it was; without it the next state gets a pane of its own. */
  readonly leave?: (pane: OpenedPane) => Promise<void>;
  /** Menus are placed when they open: they are opened anew at each width. */
  readonly again?: true;
  /** Excel with all that is around the pane. */
  readonly whole?: true;
};

const leftBehind = worlds.ofScenario("left-behind");
const closeMany = worlds.ofScenario("close-many");

const stays = async () => {};

/** What the pane's menu opens over the list. */
function fromMenu(name: string, world: PictureWorld, item: string): PictureState {
  const show = async (pane: OpenedPane) => {
    await pane.button(paneSentences.more).click();
    await pane.pane.getByRole("menuitem", { name: item, exact: true }).click();
    await pane.dialog.waitFor();
  };
  return { name, world, show, leave: escape };
}

/** What can be opened over the list, by the names in everyPart.ts. */
const PARTS = [
  ...[
    "list",
    "light close dialog",
    "strong close dialog",
    "create dialog",
    "add dialog",
    "by-hand dialog",
    "pane menu",
  ],
  ...["row menu", "settings dialog", "history dialog", "export dialog", "forget-everything dialog", "details dialog"],
  ...["copy dialog", "forget dialog", "notice with details", "results with email"],
] as const;

export const pictureStates: readonly PictureState[] = [
  { name: "the demo", world: worlds.demo, whole: true },
  { name: "empty list", world: worlds.ready(), leave: stays },
  { name: "beginning", world: worlds.beginning, show: finding },
  { name: "five sessions", world: leftBehind, leave: stays },
  { name: "row with the pointer on it", world: leftBehind, show: pointAtRow, leave: pointElsewhere },
  {
    name: "a moment to think",
    world: leftBehind,
    show: (pane) => askToCloseRow(pane, "What-if run"),
    leave: cancelMoment,
    again: true,
  },
  { name: "closed, just now", world: leftBehind, show: (pane) => closeRow(pane, "What-if run"), leave: stays },
  fromMenu("history", leftBehind, menuSentences.history),
  fromMenu("what is a session", leftBehind, newcomerSentences.whatIs.menu),
  fromMenu("about", leftBehind, newcomerSentences.about.menu),
  fromMenu("keyboard shortcuts", leftBehind, menuSentences.shortcuts),
  fromMenu("still looks locked", leftBehind, guideSentences.menu),
  { name: "sixteen sessions", world: closeMany, leave: stays },
  { name: "selection", world: closeMany, show: selectAll, leave: stays },
  { name: "selection menu", world: closeMany, show: openSelectionMenu, leave: escape, again: true },
  { name: "close many dialog", world: closeMany, show: askToCloseMany, leave: escape },
  { name: "many in progress", world: closeMany, show: (pane) => closeManyAnswered(pane, [...QUICK, ...HANGING]) },
  { name: "many done", world: closeMany, show: closeManyToTheEnd },
  {
    name: "filtered",
    world: closeMany,
    show: (pane) => filterBy(pane, "nightly"),
    leave: (pane) => filterBy(pane, ""),
  },
  { name: "filtered to nothing", world: closeMany, show: (pane) => filterBy(pane, "nothing of this") },
  { name: "the email as it arrives", world: closeMany, show: emailOfMany, whole: true },
  { name: "fourteen sessions", world: worlds.fourteen },
  { name: "a thousand sessions", world: worlds.thousand },
  ...PARTS.map((name): PictureState => ({
    name: name === "list" ? "every status" : name,
    world: worlds.everyRow,
    show: async (pane) => partOf(pane, name).open(),
    leave: async (pane) => partOf(pane, name).leave(),
    ...(name.endsWith("menu") ? { again: true } : {}),
  })),
  { name: "refused", world: leftBehind, show: (pane) => closeAnswered(pane, REFUSED) },
  { name: "no clear answer", world: leftBehind, show: (pane) => closeAnswered(pane, { kind: "empty", status: 504 }) },
  { name: "asked to wait", world: leftBehind, show: (pane) => closeAnswered(pane, THROTTLED) },
  { name: "not known to Microsoft", world: leftBehind, show: (pane) => closeRow(pane, "Weekly export") },
  { name: "at work", world: leftBehind, show: (pane) => closeAnswered(pane, { kind: "silence" }) },
  { name: "sign-in needed", world: worlds.ready({ signIn: { kind: "clickNeeded", ask: true } }) },
  { name: "permission needed", world: worlds.ready({ document: "ofColleague" }), show: permissionAsked },
  { name: "Microsoft did not answer", world: worlds.ready({ graph: { kind: "offline" } }), show: retryOffered },
  { name: "offline", world: leftBehind, show: goOffline },
  { name: "a guest", world: worlds.ready({ document: "guest" }) },
  { name: "never saved", world: worlds.ready({ document: "unsaved" }) },
  { name: "consumer OneDrive", world: worlds.ready({ document: "consumerOneDrive" }) },
  ...["ar-SA", "de-DE", "es-ES", "fr-FR", "it-IT", "ja-JP", "nl-NL", "pt-BR", "zh-CN"].map((language) => ({
    name: `in ${language}`,
    world: worlds.inLanguage(language),
  })),
  { name: "longer language", world: worlds.ready({ displayLanguage: "qps-ploc" }) },
  { name: "right to left", world: worlds.ready({ displayLanguage: "qps-plocm" }) },
];

const REFUSED: FaultAnswer = { kind: "error", status: 409, codes: ["conflict", "accessConflict"] };
const THROTTLED: FaultAnswer = { kind: "error", status: 429, codes: ["tooManyRequests"], retryAfterSeconds: 60 };

/** Two closes go well, and the third has no answer as long as somebody looks. */
const QUICK: readonly Fault[] = [{ operation: "closeSession", times: 2, answer: { kind: "delay", ms: 1 } }];
const HANGING: readonly Fault[] = [{ operation: "closeSession", times: Infinity, answer: { kind: "silence" } }];

function partOf(pane: OpenedPane, name: (typeof PARTS)[number]) {
  const part = everyPart(pane, english)[name];
  if (part === undefined) throw new Error(`everyPart.ts knows no part “${name}”.`);
  return part;
}

async function finding(pane: OpenedPane): Promise<void> {
  await pane.pane.getByText(paneSentences.finding).first().waitFor();
}

async function permissionAsked(pane: OpenedPane): Promise<void> {
  await pane.button(stepSentences.askMore).waitFor();
}

async function retryOffered(pane: OpenedPane): Promise<void> {
  await pane.button(workbookSentences.notFound.retry).waitFor();
}

/** For the pane only: the simulated Excel beside it is still told what to do. */
async function goOffline(pane: OpenedPane): Promise<void> {
  const frame = await pane.paneFrame();
  await frame.evaluate(() => {
    Object.defineProperty(navigator, "onLine", { configurable: true, value: false });
    window.dispatchEvent(new Event("offline"));
  });
}

function rowWith(pane: OpenedPane, words: string) {
  return pane.rows.filter({ hasText: words });
}

async function pointAtRow(pane: OpenedPane): Promise<void> {
  await pane.rows.nth(1).hover();
}

async function pointElsewhere(pane: OpenedPane): Promise<void> {
  await pane.page.mouse.move(0, 0);
}

async function askToCloseRow(pane: OpenedPane, words: string): Promise<void> {
  const row = rowWith(pane, words);
  await row.hover();
  await row.getByRole("button", { name: /^Close / }).click();
  await pane.dialog.getByRole("button", { name: /^Close / }).click();
  await pane.dialog.waitFor({ state: "detached" });
  await pointElsewhere(pane);
}

async function closeRow(pane: OpenedPane, words: string): Promise<void> {
  await askToCloseRow(pane, words);
  await rowWith(pane, words).getByText("May be open").waitFor({ state: "detached" });
}

/** The close of one row, answered like this; what comes of it takes as long as the request. */
async function closeAnswered(pane: OpenedPane, answer: FaultAnswer): Promise<void> {
  pane.simulation.graph.plan({ operation: "closeSession", times: Infinity, answer });
  await askToCloseRow(pane, "Nightly budget import");
  const row = rowWith(pane, "Nightly budget import");
  await row.getByText(/^Closing in /).waitFor({ state: "detached" });
  const told = row.locator("[data-message]");
  const atWork = row.and(pane.pane.locator('[aria-busy="true"]'));
  const stop = row.getByRole("button", { name: new RegExp(`^${paneSentences.stop}`) });
  await (answer === THROTTLED ? stop : answer.kind === "silence" ? atWork : told).waitFor();
}

async function selectAll(pane: OpenedPane): Promise<void> {
  await pane.button(paneSentences.select).click();
  await pane.button(selectionSentences.all).click();
}

/** A state may be the only one that is wanted. */
async function selected(pane: OpenedPane): Promise<void> {
  if ((await pane.button(selectionSentences.close).count()) === 0) await selectAll(pane);
}

async function openSelectionMenu(pane: OpenedPane): Promise<void> {
  await selected(pane);
  await pane.button(selectionSentences.more).click();
  await pane.pane.getByRole("menu").waitFor();
}

async function askToCloseMany(pane: OpenedPane): Promise<void> {
  await selected(pane);
  await pane.button(selectionSentences.close).click();
  await pane.dialog.waitFor();
}

/** The line that tells how many are done. */
function progress(pane: OpenedPane) {
  return pane.pane.getByRole("region", { name: bulkSentences.name });
}

async function closeManyAnswered(pane: OpenedPane, faults: readonly Fault[]): Promise<void> {
  for (const fault of faults) pane.simulation.graph.plan(fault);
  await askToCloseMany(pane);
  await pane.dialog.getByRole("button", { name: /^Close / }).click();
  await progress(pane)
    .getByText(/^Closing 3 of /)
    .waitFor();
}

async function closeManyToTheEnd(pane: OpenedPane): Promise<void> {
  await askToCloseMany(pane);
  await pane.dialog.getByRole("button", { name: /^Close / }).click();
  await progress(pane).getByRole("button", { name: bulkSentences.dismiss }).waitFor();
}

/** The results of a run, sent from the person's account, in the mailbox of the simulated Graph. */
async function emailOfMany(pane: OpenedPane): Promise<void> {
  await closeManyToTheEnd(pane);
  await progress(pane).getByRole("button", { name: bulkSentences.results }).click();
  await pane.dialog.getByRole("button", { name: mailSentences.open }).click();
  await pane.dialog.getByRole("button", { name: mailSentences.send, exact: true }).click();
  await pane.page.getByRole("button", { name: "Continue", exact: true }).click();
  await pane.dialog.getByText(/^Microsoft accepted the email/).waitFor();
  await pane.page.goto(`${new URL(pane.page.url()).origin}/control/mailbox`);
  await pane.page.frameLocator("iframe").first().getByRole("cell").first().waitFor();
}

async function escape(pane: OpenedPane): Promise<void> {
  await pane.page.keyboard.press("Escape");
  await pane.pane.locator("[role=menu], [role=dialog], [role=alertdialog]").waitFor({ state: "detached" });
}

/** Also without the message that nothing was sent: with enlarged text it would lie over the row. */
async function cancelMoment(pane: OpenedPane): Promise<void> {
  await escape(pane);
  await pane.notice.getByRole("button", { name: paneSentences.dismiss }).click();
}

async function filterBy(pane: OpenedPane, words: string): Promise<void> {
  await pane.pane.getByRole("searchbox", { name: paneSentences.filter }).fill(words);
}

/** The place in the list comes first, so that a folder shows the pictures in its order. */
export function fileNameOf(state: PictureState): string {
  const place = String(pictureStates.indexOf(state) + 1).padStart(2, "0");
  return `${place}-${state.name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}
