import type { DemoAccount } from "../entra/demoAccounts";
import { workbooks, type DemoWorkbook } from "./contosoWorld";
import type { StoredItem } from "./driveWorld";
import type { EmulatorParts, EmulatorSettings } from "./emulatorParts";
import type { FaultPlan } from "./faultPlan";
import { fileUrlOf, namesTo } from "./itemUrls";
import type { ReceivedMail } from "./mailbox";
import type { OverlapWatch, RequestLog } from "./requestLog";
import type { EmulatedSession } from "./sessionRegister";

/** What a person at a panel, or a story, does to the simulated world. */
export type EmulatorControl = {
  readonly clearFaults: () => void;
  readonly set: (settings: Partial<EmulatorSettings>) => void;
  readonly advance: (ms: number) => void;
  readonly now: () => number;
  /** Every session there was, with its end; ids are whole. */
  readonly sessions: () => readonly EmulatedSession[];
  readonly expireSessions: () => void;
  /** Every email that Graph accepted, the first one first. */
  readonly mails: () => readonly ReceivedMail[];
  /** The URL that Excel would give for the workbook, percent-encoded. */
  readonly fileUrl: (workbook: DemoWorkbook) => string;
  readonly rename: (workbook: DemoWorkbook, name: string) => void;
  /** Checks the workbook out for an account, or in again. */
  readonly checkOut: (workbook: DemoWorkbook, account: DemoAccount | undefined) => void;
  /** Somebody saves the workbook: its content has another tag from now on. */
  readonly save: (workbook: DemoWorkbook) => void;
  /** Deletes the workbook; its sessions stay in the register. */
  readonly remove: (workbook: DemoWorkbook) => void;
  /** Everything in an account's drive except the root, with paths from it. */
  readonly filesOf: (account: DemoAccount) => readonly { readonly path: string; readonly text: string | undefined }[];
  /** Deletes a folder or file of an account's drive by its path; nothing happens when there is none. */
  readonly removePath: (account: DemoAccount, path: string) => void;
  readonly clearRecords: () => void;
};

export type Controlled = {
  readonly parts: EmulatorParts;
  readonly log: RequestLog;
  readonly overlaps: OverlapWatch;
  readonly faults: FaultPlan;
};

export function createEmulatorControl({ parts, log, overlaps, faults }: Controlled): EmulatorControl {
  const { world, clock, sessions, creates, settings } = parts;
  const itemOf = (workbook: DemoWorkbook) => {
    const { drive, id } = workbooks[workbook];
    return world.item(drive.id, id);
  };
  const filesOf = (account: DemoAccount): readonly { readonly path: string; readonly item: StoredItem }[] => {
    const drive = world.drives.find(({ owner }) => owner?.objectId === account.objectId);
    const inDrive = world.items().filter((item) => item.driveId === drive?.id && item.parentId !== undefined);
    return inDrive.map((item) => ({ path: namesTo(world, item).join("/"), item }));
  };

  return {
    clearFaults: faults.clear,
    set: (change) => void Object.assign(settings, change),
    advance: clock.advance,
    now: clock.now,
    sessions() {
      creates.settle();
      return sessions.all();
    },
    expireSessions: sessions.expireAll,
    mails: parts.mailbox.all,
    fileUrl(workbook) {
      const item = itemOf(workbook);
      const { drive, name } = workbooks[workbook];
      return item ? fileUrlOf(world, drive, item) : `${drive.webUrl}/${encodeURIComponent(name)}`;
    },
    rename(workbook, name) {
      const item = itemOf(workbook);
      if (item) world.replace(item, { name }, clock.now());
    },
    checkOut(workbook, checkedOutBy) {
      const item = itemOf(workbook);
      if (item) world.replace(item, { checkedOutBy }, clock.now());
    },
    save(workbook) {
      const item = itemOf(workbook);
      if (item) world.replace(item, {}, clock.now());
    },
    remove(workbook) {
      const item = itemOf(workbook);
      if (item) world.remove(item);
    },
    filesOf: (account) =>
      filesOf(account).map(({ path, item: { content } }) => ({
        path,
        text: content && new TextDecoder().decode(content),
      })),
    removePath(account, path) {
      const found = filesOf(account).find((file) => file.path === path);
      if (found) world.remove(found.item);
    },
    clearRecords() {
      log.clear();
      overlaps.clear();
    },
  };
}
