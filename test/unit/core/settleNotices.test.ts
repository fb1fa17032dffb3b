import { withNotice, withoutNotice, type Told } from "../../../src/core/noticePlace";
import type { Notice } from "../../../src/core/paneState";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { withLaterEnd } from "../../../src/core/withLaterEnd";
import { aSessionId } from "../../support/aStatement";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const FILE = { fileName: "Budget 2026.xlsx" };
const OTHER_FILE = { fileName: "Other.xlsx" };

function aSession(name: string): KnownSession {
  const known = { persistChanges: true, place: { kind: "notKnown" }, addedAt: NOW, handedOver: false } as const;
  return { id: aSessionId(name), ...known, origin: "added", status: { kind: "open" } };
}

const ONE = aSession("one");
const TWO = aSession("two");
const THREE = aSession("three");

type Unnumbered = Notice extends infer N ? (N extends Notice ? Omit<N, "number"> : never) : never;

const error = { status: 403, codes: ["accessdenied"] };
const refused = (about = FILE): Unnumbered => ({
  ...{ kind: "create", at: NOW, about },
  outcome: { kind: "refused", error, remedy: "askMore" },
});
const lost = (about = FILE): Unnumbered => ({ kind: "create", outcome: { kind: "maybeOpened" }, at: NOW, about });
const created: Unnumbered = {
  ...{ kind: "create", at: NOW, about: FILE },
  outcome: { kind: "created", id: aSessionId("new"), persistChanges: true },
};
const notStored: Unnumbered = { kind: "notStored", id: aSessionId("unkept"), why: "full", about: FILE };
const ended = (why: "gone" | "hidden" | "over", ...sessions: KnownSession[]): Unnumbered => ({
  ...{ kind: "keepAliveEnded", why, sessions, about: { fileName: "" } },
});
const failed = (maybeSent: boolean): Unnumbered => ({
  ...{ kind: "trouble", about: { fileName: "" } },
  trouble: { kind: "failed", thrown: new Error("planned"), maybeSent },
});
const storage = (why: "full" | "blocked"): Unnumbered => ({
  ...{ kind: "trouble", trouble: { kind: "storage", why }, about: { fileName: "" } },
});
const signIn = (reason: "popupBlocked" | "popupClosed"): Unnumbered => ({
  ...{ kind: "trouble", trouble: { kind: "signIn", trouble: { reason } }, about: { fileName: "" } },
});
const forgotten = (undo: boolean): Unnumbered => ({
  ...{ kind: "forgotten", count: 1, about: { fileName: "" } },
  ...(undo ? { undo: [] } : {}),
});
const added: Unnumbered = { kind: "added", count: 1, about: FILE };
const addedHere: Unnumbered = { kind: "added", count: 1, storageFailure: "blocked", about: FILE };
const closeRefused: Unnumbered = {
  ...{ kind: "close", at: NOW, about: { ...FILE, session: ONE } },
  outcome: { kind: "refused", error, remedy: "askMore" },
};

/** The numbers, from 1, of those that are still told in no row after all of them happened in this order. */
function left(...happened: readonly Unnumbered[]): readonly number[] {
  return told(...happened).paneNotices.map(({ number }) => number);
}

function told(...happened: readonly Unnumbered[]): Told {
  const nothing: Told = { paneNotices: [], rowNotices: new Map() };
  return happened.reduce<Told>((state, notice, at) => {
    const put = notice.kind === "keepAliveEnded" ? withLaterEnd : withNotice;
    return put(state, { ...notice, number: at + 1 });
  }, nothing);
}

describe("messages about the pane", () => {
  it.each<[string, readonly Unnumbered[], readonly number[]]>([
    ["two sessions that may have been opened are both told", [lost(), lost()], [1, 2]],
    ["one that may have been opened is told however the next attempt ends", [lost(), refused(), created], [1, 3]],
    ["a refused creation is settled by the next attempt on that workbook", [refused(), refused()], [2]],
    ["and by no attempt on another one", [refused(), refused(OTHER_FILE)], [1, 2]],
    [
      "an ID that is stored nowhere stays whatever happens",
      [notStored, lost(), notStored, created, added],
      [1, 2, 3, 5],
    ],
    ["the same trouble is told once", [storage("full"), storage("full")], [2]],
    ["other trouble is told beside it", [storage("full"), storage("blocked"), failed(false), failed(false)], [1, 2, 4]],
    [
      "what may have been sent is never settled by what may have been sent as well",
      [failed(true), failed(true)],
      [1, 2],
    ],
    ["a later sign-in that failed says how it stands", [signIn("popupBlocked"), signIn("popupClosed")], [2]],
    ["sessions that are listed for this pane only are told each time", [addedHere, addedHere], [1, 2]],
    ["what went well makes room for whatever comes next", [added, created, refused()], [3]],
    ["but an Undo stays beside what comes next", [forgotten(true), added, refused(), forgotten(true)], [1, 3, 4]],
    ["until everything was forgotten", [forgotten(true), forgotten(false)], [2]],
    ["trouble in a row leaves what is told of the pane", [refused(), storage("full"), closeRefused], [1, 2]],
  ])("%s", (_requirement, happened, stay) => {
    expect(left(...happened)).toEqual(stay);
  });

  it("name together the sessions that are no longer kept alive for the same reason, whatever is told in between", () => {
    const [first, second] = told(ended("hidden", ONE), lost(), ended("hidden", TWO)).paneNotices;
    expect(first).toMatchObject({ kind: "create" });
    expect(second).toMatchObject({
      why: "hidden",
      sessions: [{ id: ONE.id }, { id: TWO.id }],
      about: { fileName: "" },
    });
  });

  it("name a session at its last end only", () => {
    const ends = told(ended("hidden", ONE), ended("hidden", TWO), ended("gone", ONE), ended("hidden", THREE));
    const named = ends.paneNotices.map((each) => each.kind === "keepAliveEnded" && each.sessions.map(({ id }) => id));
    expect(named).toEqual([[ONE.id], [TWO.id, THREE.id]]);
    expect(told(ended("hidden", ONE), ended("gone", ONE)).paneNotices).toHaveLength(1);
    expect(told(ended("over", ONE), ended("over", TWO)).paneNotices).toMatchObject([{ sessions: [ONE, TWO] }]);
  });

  it("go one by one when they are dismissed", () => {
    const state = told(lost(), notStored, closeRefused, storage("full"));
    expect(withoutNotice(state, 2).paneNotices.map(({ number }) => number)).toEqual([1, 4]);
    expect(withoutNotice(state, 3)).toEqual({ ...state, rowNotices: new Map() });
  });
});
