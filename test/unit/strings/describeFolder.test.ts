import { graphTrouble } from "../../../src/core/answers/trouble";
import type { SyncError, FolderState } from "../../../src/core/folderState";
import { describeFolder } from "../../../src/strings/describeFolder";
import { folderSentences } from "../../../src/strings/messages/folderSentences";

const read: FolderState = {
  reading: { kind: "read", at: Date.parse("2026-11-24T14:02:00"), sessions: 3 },
  writing: "on",
  waiting: 0,
  unread: [],
};
const words = (state: Partial<FolderState>) => describeFolder({ ...read, ...state }, folderSentences, "en-GB");

describe("the OneDrive folder in words", () => {
  it("says how many sessions were read and when, and what waits", () => {
    expect(words({})).toEqual({ line: "OneDrive: 3 sessions read at 14:02" });
    expect(words({ waiting: 2 })?.line).toBe("OneDrive: 3 sessions read at 14:02 · 2 changes pending");
  });

  it("says nothing before anything was asked, nor where there is no OneDrive", () => {
    expect(words({ reading: { kind: "notYet" } })).toBeUndefined();
    expect(words({ reading: { kind: "noOneDrive" }, writing: "off" })).toBeUndefined();
  });

  it("still says what waits when the folder could not be read", () => {
    const trouble = words({
      reading: { kind: "trouble", trouble: { kind: "offline" } },
      waiting: 1,
      syncError: "offline",
    });
    expect(trouble?.line).toContain("offline");
    expect(trouble?.line).toContain("1 change pending");
    expect(trouble?.trouble).toBe(folderSentences.syncError.offline);
  });

  it("does not say that nothing is kept there once this device has written there, nor that all is while some waits", () => {
    const absent = { kind: "absent", at: read.reading.kind === "read" ? read.reading.at : 0 } as const;
    expect(words({ reading: absent, writing: "off" })?.line).toBe(folderSentences.absent);
    expect(words({ reading: absent })?.line).toBe(folderSentences.kept);
    expect(words({ reading: absent, waiting: 1 })?.line).toBe(`${folderSentences.name} · 1 change pending`);
  });

  it("asks before anything else when the folder is gone", () => {
    expect(words({ writing: "gone", syncError: "busy" })?.trouble).toBe(folderSentences.gone);
  });

  it.each(["gone", "off"] as const)("counts nothing as pending where nothing is written: %s", (writing) => {
    expect(words({ writing, waiting: 2 })?.line).toBe(words({ waiting: 0 })?.line);
    expect(words({ writing, waiting: 2, reading: { kind: "notYet" } })).toBeUndefined();
  });

  it("tells a busy OneDrive from an answer that nobody understands", () => {
    const line = (status: number) =>
      words({ reading: { kind: "trouble", trouble: graphTrouble({ status, codes: [] }) } })?.line;
    expect(line(429)).toBe(folderSentences.trouble.busy);
    expect(line(503)).toBe(folderSentences.trouble.busy);
    expect(line(400)).toBe(folderSentences.trouble.other);
  });

  it.each(Object.keys(folderSentences.syncError) as SyncError[])("has a sentence for the hold-up %s", (syncError) => {
    expect(words({ syncError })?.trouble).toMatch(/\.$/);
  });
});
