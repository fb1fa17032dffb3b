import { isSameItem, type DriveItem } from "../core/documents/driveItem";
import { isWebAddress, type DocumentReading } from "../core/documents/openDocument";
import { foundAt, notFoundAt, type WorkbookState } from "../core/workbookState";
import { withoutEarlierWorkbook } from "../core/noticePlace";
import type { Asking } from "./askGraph";
import { createDocumentReadings } from "./documentReadings";
import type { FoundDocument } from "./findDriveItem";
import type { PaneContext } from "./paneContext";
import type { Interaction, FileAccess } from "./ports/signIn";

export type WorkbookActions = {
  /**
   * Looks up, before Excel has answered, a workbook that this device never saw: the reading that follows takes the answer,
   * or drops it where it names another. A workbook whose list is drawn from storage waits for its reading.
   */
  readonly lookAhead: () => void;
  /** Reads the open document; a new one is looked up, the same one stays as it is. */
  readonly readDocument: () => Promise<void>;
  /** Asks Graph for the workbook: silently, or with a sign-in window after a click; `fileAccess` as in SessionAction. */
  readonly find: (interactive: Interaction, fileAccess?: FileAccess) => Promise<void>;
  /** The driveItem has another name than the document's URL, or is not the one that was remembered: the user decides. */
  readonly accept: (item: DriveItem) => Promise<void>;
  readonly workOn: (item: DriveItem) => void;
  readonly backToDocument: () => Promise<void>;
};

export type FindItem = (url: string, asking: Asking) => Promise<FoundDocument>;

/** Sessions that were added at a document's URL belong to its driveItem once that is known. */
export type PlaceSessions = (url: string, item: DriveItem) => Promise<void>;

export function createWorkbookActions(
  context: PaneContext,
  findItem: FindItem,
  placeSessions: PlaceSessions,
): WorkbookActions {
  const { services, model } = context;
  // Each new document, or choice, starts a new run; what an older run finds late changes nothing.
  let run = 0;
  /** A URL that Excel named at the opening, and that no reading has confirmed yet. */
  let assumed: string | undefined;
  /** What was asked of Graph before the reading, and in which run. */
  let ahead: { readonly url: string; readonly run: number; readonly found: Promise<FoundDocument> } | undefined;

  const show = (workbook: WorkbookState) => {
    // While a workbook is looked up, no list is shown.
    if (workbook.kind !== "finding") context.draw();
    model.update((state) => ({ ...withoutEarlierWorkbook(state, state.workbook, workbook), workbook }));
  };

  const knownItem = (url: string) => context.drawFirstRows(url) ?? services.store.remembered(url)?.item;

  /** Excel names another document than at the opening: what was told meanwhile is not about the assumed one, and stays. */
  const withdraw = () => {
    assumed = undefined;
    model.update((state) => ({ ...state, workbook: { kind: "starting" } }));
    // The first rows were those of the assumed one.
    context.redraw();
  };

  const apply = async (reading: DocumentReading) => {
    const before = model.state().workbook;
    if (before.kind === "found" && before.from.kind === "byHand") return;
    const named = reading.kind === "url" ? reading.url : undefined;
    if (assumed !== undefined && assumed !== named && reading.kind !== "timedOut") withdraw();
    const { workbook } = model.state();
    switch (reading.kind) {
      case "timedOut":
        // By the time that Excel answers, what was asked now is old.
        ahead = undefined;
        if (workbook.kind === "found") show({ ...workbook, outOfDate: true });
        else show({ kind: "notAnswering", ...(reading.lastUrl === undefined ? {} : { lastUrl: reading.lastUrl }) });
        return;
      case "unsaved":
      case "empty":
      case "outsideExcel":
        run += 1;
        show({ kind: "noWorkbook", why: reading.kind });
        return;
      case "url":
        await applyUrl(reading.url, workbook);
    }
  };

  const applyUrl = async (url: string, workbook: WorkbookState) => {
    const isConfirmed = assumed === url;
    assumed = undefined;
    const isShown = workbook.kind === "found" && workbook.from.kind === "document" && workbook.from.url === url;
    if (isShown && workbook.outOfDate) show({ ...workbook, outOfDate: false });
    if ((isShown && !isConfirmed) || ("url" in workbook && workbook.url === url)) return;
    const asked = ahead?.url === url && ahead.run === run ? ahead.found : undefined;
    run += 1;
    const remembered = isShown ? workbook.item : knownItem(url);
    if (!isShown) show(remembered === undefined ? { kind: "finding", url } : foundAt(url, remembered));
    // The remembered item is on the screen before anything is loaded to verify it.
    const mine = run;
    if (remembered !== undefined) await services.painted();
    if (mine === run) await look(url, false, undefined, asked);
  };

  const lookAhead = () => {
    // Whether a workbook was seen is not worth reading thousands of records before its first rows.
    const url = services.store.isLarge() ? undefined : services.document.urlAtLoad();
    if (url === undefined || !isWebAddress(url) || services.store.remembered(url) !== undefined) return;
    if (model.state().workbook.kind !== "starting") return;
    ahead = { url, run, found: findItem(url, { fileAccess: context.fileAccess(), interactive: false }) };
  };

  /**
   * Excel names the document at the opening, before it is asked. Where it was found before, its list is part of what is
   * drawn first; the reading that follows confirms it or shows another. Nothing is sent before that.
   */
  const assume = () => {
    const url = services.document.urlAtLoad();
    // Whether a workbook was seen is not worth reading thousands of records before its first rows.
    if (url === undefined || (services.store.isLarge() && services.store.firstRows(url) === undefined)) return;
    const remembered = knownItem(url);
    if (remembered === undefined) return;
    assumed = url;
    show(foundAt(url, remembered));
  };

  const look = async (
    url: string,
    interactive: Interaction,
    fileAccess = context.fileAccess(),
    asked = findItem(url, { fileAccess, interactive }),
  ) => {
    const mine = run;
    const [result] = await Promise.all([asked, context.readAll()]);
    if (result.kind === "found") await context.noteAccount(result.account);
    if (mine !== run) return;
    if (result.kind === "unreachable") {
      show({ ...result, url });
      return;
    }
    const remembered = services.store.remembered(url)?.item;
    if (result.kind === "trouble") {
      // The remembered item still counts; the next action that needs Graph shows what stops it.
      if (remembered === undefined) show(notFoundAt(url, result.trouble));
      else if (model.state().workbook.kind === "finding") show(foundAt(url, remembered));
      return;
    }
    const { item: found, otherName } = result;
    if (remembered !== undefined && !isSameItem(remembered, found)) {
      show({ kind: "moved", url, remembered, found });
    } else if (otherName !== undefined && remembered?.name !== found.name) {
      show({ kind: "otherName", url, shown: otherName, item: found });
    } else {
      await settle(url, found);
    }
  };

  const settle = async (url: string, item: DriveItem) => {
    const remembered = services.store.remember({ url, item, at: new Date(services.clock.now()).toISOString() });
    // Nothing is stored of what another pane has forgotten.
    context.redraw();
    show(foundAt(url, item));
    await placeSessions(url, item);
    context.redraw();
    context.reportStorageFailure(remembered);
  };

  const find = async (interactive: Interaction, fileAccess?: FileAccess) => {
    const { workbook } = model.state();
    const url = "url" in workbook ? workbook.url : undefined;
    if (url === undefined) return;
    run += 1;
    show({ kind: "finding", url });
    await look(url, interactive, fileAccess);
  };

  const readDocument = createDocumentReadings(services, apply, assume);

  return {
    lookAhead,
    readDocument,
    find,
    accept: async (item) => {
      const { workbook } = model.state();
      if (workbook.kind === "otherName" || workbook.kind === "moved") await settle(workbook.url, item);
    },
    workOn: (item) => {
      run += 1;
      show({ kind: "found", item, from: { kind: "byHand" }, outOfDate: false });
    },
    backToDocument: async () => {
      run += 1;
      show({ kind: "starting" });
      await readDocument();
    },
  };
}
