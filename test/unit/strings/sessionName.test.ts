import type { SessionNaming } from "../../../src/core/sessions/sessionNaming";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { sessionName } from "../../../src/strings/sessionName";

const AT = new Date(2026, 2, 2, 22, 41, 7).getTime();

function named(parts: Partial<SessionNaming> = {}, language = "en-GB", now = AT): string {
  const naming: SessionNaming = { origin: "createdHere", addedAt: AT + 60_000, createdAt: AT, ...parts };
  return sessionName(naming, now, paneSentences, language);
}

describe("what a session is called", () => {
  it("is its label, with what cannot be seen in it spelled out", () => {
    expect(named({ label: "Month end" })).toBe("Month end");
    expect(named({ label: "a\u202Eb" })).toContain("⟨U+202E⟩");
  });

  it("is its origin and the time of its creation, in the language of the pane", () => {
    expect(named({ origin: "added" })).toBe("Added by you, 22:41");
    expect(named({ origin: "added" }, "en-US")).toMatch(/^Added by you, 10:41\sPM$/);
  });

  it("tells the date, too, where that is not today", () => {
    const tomorrow = AT + 2 * 60 * 60_000;
    expect(named({ origin: "added" }, "en-GB", tomorrow)).toBe("Added by you, 2 Mar 2026, 22:41");
    expect(named({ origin: "added" }, "en-US", tomorrow)).toMatch(/^Added by you, Mar 2, 2026, 10:41\sPM$/);
    expect(named({}, "en-GB", tomorrow)).toBe("Created here, 2 Mar 2026, 22:41:07");
    expect(named({ createdAt: tomorrow }, "en-GB", AT)).toBe("Created here, 3 Mar 2026, 00:41:07");
  });

  it("tells two sessions apart that were created here within one minute, without their ids", () => {
    expect(named()).toBe("Created here, 22:41:07");
    expect(named({ createdAt: AT + 1_000 })).not.toBe(named());
  });

  it("takes the time when it became known here, if nobody tells when it was created", () => {
    const { createdAt: _untold, ...naming } = { origin: "imported", createdAt: AT, addedAt: AT - 60_000 } as const;
    expect(sessionName(naming, AT, paneSentences, "en-GB")).toBe("Imported, 22:40");
  });

  it("is the tool and its run, if a record names them: a run is one of its kind", () => {
    expect(named({ origin: "folder", createdBy: { tool: "Nightly flow", run: "08584" } })).toBe(
      "Made by Nightly flow, run \u206808584\u2069",
    );
    expect(named({ origin: "folder", createdBy: { tool: "Nightly flow" } })).toBe("Made by Nightly flow, 22:41");
  });
});
