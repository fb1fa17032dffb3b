import type { Locator } from "playwright-core";
import type { SessionStatement } from "../../../src/core/statements/sessionStatement";
import { colleagueAccount, ownerAccount } from "../../../src/demo/entra/demoAccounts";
import { bulkSentences } from "../../../src/strings/messages/bulkSentences";
import { copySentences } from "../../../src/strings/messages/copySentences";
import { dialogSentences } from "../../../src/strings/messages/dialogSentences";
import { mailSentences } from "../../../src/strings/messages/mailSentences";
import { guideSentences } from "../../../src/strings/messages/guideSentences";
import { menuSentences } from "../../../src/strings/messages/menuSentences";
import { newcomerSentences } from "../../../src/strings/messages/newcomerSentences";
import { noticeSentences } from "../../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { selectionSentences } from "../../../src/strings/messages/selectionSentences";
import type { Translate } from "../../../src/strings/language";
import { PLANTED_TOKENS } from "../../support/plantedTokens";
import type { StoryOptions } from "./openExcel";
import { openCreateDialog } from "./openCreateDialog";
import { escaped, openPane, type OpenedPane } from "./openPane";
import { addedSession, deadId, ownerKeyOf, ownSession, placeOf, storedOwner, storedStatements } from "./stored";

/** Sixty characters, with and without a place to break. */
export const FIRST_LABEL = "Monthly closing of the accounts of all regions, part seventy";
const UNBROKEN_LABEL = "Monthly_closing_of_the_accounts_of_all_regions_part_seventyx";

const MARK = "\u0001";
const MINUTE = 60_000;
export const FIRST_ROW = deadId("00a001");
const FOREIGN_ROW = deadId("00a004");

/**
 * The pane with a row of every kind, the longest names, and sessions folded away. `suffix` ends each text that somebody
 * else may have written: names of sessions, tools, runs, accounts and of a file elsewhere.
 */
export async function openEveryRow(options: StoryOptions = {}, suffix = ""): Promise<OpenedPane> {
  const here = placeOf("longName");
  const answered = (answer: NonNullable<SessionStatement["answer"]>) => ({
    ...here,
    answer,
    answeredAt: new Date(Date.now() - 3 * MINUTE).toISOString(),
  });
  const flow = { tool: `Power Automate${suffix}`, run: `08584651147${suffix}` };
  const elsewhere = placeOf("budget");
  const statements = [
    ownSession(FIRST_ROW, { ...here, label: `${FIRST_LABEL}${suffix}` }),
    ownSession(deadId("00a002"), { ...here, persistChanges: false }, 4 * MINUTE),
    addedSession(deadId("00a003"), { ...here, createdBy: flow, persistChanges: true }, 12 * MINUTE),
    addedSession(FOREIGN_ROW, { ...here, label: `${UNBROKEN_LABEL}${suffix}` }, 30 * MINUTE),
    ownSession(deadId("00a005"), answered("closed"), 10 * MINUTE),
    ownSession(deadId("00a006"), answered("ended"), 10 * MINUTE),
    ownSession(deadId("00a007"), answered("noAnswer"), 10 * MINUTE),
    ownSession(deadId("00a008"), answered("workbookGone"), 10 * MINUTE),
    addedSession(deadId("00a009"), { fileName: `${elsewhere.fileName}${suffix}` }),
    addedSession(deadId("00a010"), { ...here, ownerKey: await ownerKeyOf(colleagueAccount) }),
  ];
  const account = { ...ownerAccount, displayName: `${ownerAccount.displayName}${suffix}` };
  const stored = { ...storedStatements(statements), ...(await storedOwner(account)) };
  const pane = await openPane({ document: "longName", stored, ...options });
  await pane.rows.first().waitFor();
  return pane;
}

export type PartOfPane = { readonly open: () => Promise<void>; readonly leave: () => Promise<void> };

/** What can be shown over or beside the list, by name. Each is left as it was found, except the last. */
export function everyPart(pane: OpenedPane, translate: Translate): Readonly<Record<string, PartOfPane>> {
  const words = translate(paneSentences);
  const dialog = translate(dialogSentences);
  const leave = async () => {
    await pane.dialog.getByRole("button", { name: dialog.cancel, exact: true }).click();
    await pane.dialog.waitFor({ state: "detached" });
  };
  const escape = async () => {
    await pane.page.keyboard.press("Escape");
    await pane.pane.getByRole("menu").waitFor({ state: "detached" });
  };
  const inDialog = (open: () => Promise<void>): PartOfPane => ({
    open: async () => {
      await open();
      await pane.dialog.waitFor();
    },
    leave,
  });
  const menu = translate(menuSentences);
  /** A dialog that a menu opens; each is left by Esc. */
  const fromMenu = (button: Locator, item: string): PartOfPane => ({
    open: async () => {
      await button.click();
      await pane.pane.getByRole("menuitem", { name: item, exact: true }).click();
      await pane.dialog.waitFor();
    },
    leave: async () => {
      await pane.page.keyboard.press("Escape");
      await pane.dialog.waitFor({ state: "detached" });
    },
  });
  /** By what comes before the name: a translation may change what comes after it. */
  const ofRow = (label: string, named: (name: string, id: string) => string) =>
    pane.rows
      .filter({ hasText: label })
      .getByRole("button", { name: new RegExp(`^${escaped(named(MARK, "").split(MARK)[0] ?? "")}`) });
  const more = ofRow(FIRST_LABEL, words.moreNamed);
  const close = ofRow(FIRST_LABEL, words.closeNamed);
  const selection = translate(selectionSentences);
  const select = async () => {
    await pane.button(words.select).click();
    await pane.button(selection.all).click();
  };
  const selected = (open: () => Promise<void>, leaveIt: () => Promise<void>): PartOfPane => ({
    open: () => select().then(open),
    leave: async () => {
      await leaveIt();
      await pane.button(selection.end).click();
      await pane.pane.getByRole("toolbar").waitFor({ state: "detached" });
    },
  });
  const fromSelection = (item: string) => fromMenu(pane.button(selection.more), item);
  const refusedClose = async () => {
    const answer = { kind: "error", status: 409, codes: ["conflict", "accessConflict"] } as const;
    pane.simulation.graph.plan({ operation: "closeSession", answer });
    await close.click();
    await pane.dialog.getByRole("button").last().click();
  };
  return {
    list: { open: async () => undefined, leave: async () => undefined },
    "light close dialog": inDialog(() => close.click()),
    "strong close dialog": inDialog(() => ofRow(UNBROKEN_LABEL, words.closeNamed).click()),
    "create dialog": inDialog(() => openCreateDialog(pane.pane, translate)),
    "add dialog": inDialog(async () => {
      await pane.button(words.add).click();
      await pane.dialog
        .getByRole("textbox")
        .fill(`${deadId("00a077")}\n${PLANTED_TOKENS["jwt"] ?? ""}\n${"unbroken".repeat(20)}`);
      await pane.dialog.getByText(dialog.add.understood(1)).waitFor();
      await pane.pane.getByRole("button", { name: dialog.add.add(1), disabled: false }).waitFor();
    }),
    "by-hand dialog": inDialog(async () => {
      await pane.button(words.more).click();
      await pane.pane.getByRole("menuitem", { name: menu.otherWorkbook }).click();
      await pane.dialog.getByText(dialog.byHand.orIds).click();
    }),
    "pane menu": {
      open: async () => {
        await pane.button(words.more).click();
        await pane.pane.getByRole("menu").waitFor();
      },
      leave: escape,
    },
    "row menu": {
      open: async () => {
        await more.click();
        await pane.pane.getByRole("menu").waitFor();
      },
      leave: escape,
    },
    "settings dialog": fromMenu(pane.button(words.more), menu.settings),
    "history dialog": fromMenu(pane.button(words.more), menu.history),
    "export dialog": fromMenu(pane.button(words.more), menu.exportAll),
    explanation: fromMenu(pane.button(words.more), translate(newcomerSentences).whatIs.menu),
    "about dialog": fromMenu(pane.button(words.more), translate(newcomerSentences).about.menu),
    "looks-locked guide": fromMenu(pane.button(words.more), translate(guideSentences).menu),
    "forget-everything dialog": fromMenu(pane.button(words.more), menu.forgetEverything),
    "details dialog": fromMenu(more, menu.details),
    "copy dialog": fromMenu(more, translate(copySentences).menu),
    "forget dialog": fromMenu(more, menu.forget),
    "results with email": {
      open: async () => {
        await refusedClose();
        await pane.notice.getByRole("button", { name: translate(noticeSentences).results, exact: true }).click();
        const mail = translate(mailSentences);
        await pane.dialog.getByRole("button", { name: mail.open, exact: true }).click();
        await pane.dialog.getByLabel(mail.to, { exact: true }).waitFor();
      },
      leave: async () => {
        await pane.page.keyboard.press("Escape");
        await pane.dialog.waitFor({ state: "detached" });
        await pane.notice.getByRole("button", { name: words.dismiss }).click();
      },
    },
    "keyboard shortcuts": fromMenu(pane.button(words.more), menu.shortcuts),
    selection: selected(
      async () => undefined,
      async () => undefined,
    ),
    "selection menu": selected(async () => {
      await pane.button(selection.more).click();
      await pane.pane.getByRole("menu").waitFor();
    }, escape),
    "close many dialog": selected(async () => {
      await pane.pane.getByRole("toolbar").locator("[data-key=Delete]").click();
      await pane.dialog.waitFor();
    }, leave),
    "email of the selection": selected(fromSelection(selection.email).open, fromSelection(selection.email).leave),
    "notice with details": {
      open: async () => {
        await refusedClose();
        const { details } = translate(noticeSentences);
        await pane.notice.getByRole("button", { name: details, exact: true }).click();
        await pane.notice.locator("pre").waitFor();
      },
      leave: async () => {
        await pane.notice.getByRole("button", { name: words.dismiss }).click();
      },
    },
    // It asks Microsoft about each, and so none of them is as it was.
    "many done": {
      open: async () => {
        await select();
        await pane.button(selection.more).click();
        await pane.pane.getByRole("menuitem", { name: selection.check }).click();
        await pane.button(translate(bulkSentences).dismiss).waitFor();
      },
      leave: () => pane.button(translate(bulkSentences).dismiss).click(),
    },
  };
}
