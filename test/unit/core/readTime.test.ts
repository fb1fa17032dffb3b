import { readTime } from "../../../src/core/readTime";
import { stampAfter } from "../../../src/core/statements/heardFrom";
import { aSessionId, aStatement } from "../../support/aStatement";

describe("reading a time", () => {
  it.each([
    ["2026-01-01T10:00:00Z", "JavaScript"],
    ["2026-01-01T11:00:00.0000000+01:00", "PowerShell"],
    ["2026-01-01T10:00:00.000000+00:00", "Python with a zone"],
    ["2026-01-01T10:00:00", "Python without a zone, which is UTC"],
    ["2026-01-01 05:00:00-05:00", "a space in the middle"],
  ])("understands %s: %s", (text) => {
    expect(readTime(text)).toBe(Date.UTC(2026, 0, 1, 10));
  });

  it.each([
    "",
    "now",
    "2026-02-30T10:00:00Z",
    "2026-01-01T25:00:00Z",
    "01/02/2026",
    "99999-01-01",
    "1960-01-01T00:00:00Z",
  ])("refuses %j", (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});

describe("the time on a new statement", () => {
  const NOW = Date.UTC(2026, 0, 1, 10);

  it("is now", () => {
    expect(stampAfter([aStatement({ writtenAt: "2026-01-01T09:00:00Z" })], aSessionId("one"), NOW)).toBe(
      "2026-01-01T10:00:00.000Z",
    );
  });

  it("is just after all that is known of the session, when this clock is behind", () => {
    const ahead = [
      aStatement({ writtenAt: "2026-01-04T10:00:00Z" }),
      aStatement({ status: "closed", closedAt: "2026-01-04T10:00:01Z" }),
      aStatement({ sessionId: aSessionId("two"), writtenAt: "2027-01-01T00:00:00Z" }),
    ];
    expect(stampAfter(ahead, aSessionId("one"), NOW)).toBe("2026-01-04T10:00:01.001Z");
  });
});
