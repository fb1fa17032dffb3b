import type { Notice } from "../../../src/core/paneState";
import { noticeSentences } from "../../../src/strings/books/noticeSentences";
import { describeNotice } from "../../../src/strings/describeNotice";
import { english } from "../../../src/strings/speakIn";

const error = { status: 403, codes: ["accessdenied"] };

function closed(outcome: Extract<Notice, { kind: "close" }>["outcome"]): Notice {
  return { kind: "close", outcome, at: 0, number: 1, about: { fileName: "Budget 2026.xlsx" } };
}

describe("a notice in words", () => {
  it("says of a refusal to a personal account that Microsoft documents no sessions for it", () => {
    const refused = closed({ kind: "refused", remedy: "askMore", error });
    expect(describeNotice(refused, { reach: "own", personal: true }, english).body).toContain(noticeSentences.personal);
    expect(describeNotice(refused, { reach: "own" }, english).body).not.toContain(noticeSentences.personal);
  });

  it("says nothing of the kind when the personal account's session was closed", () => {
    const notice = closed({ kind: "closed" });
    expect(describeNotice(notice, { reach: "own", personal: true }, english).body).not.toContain("personal");
  });
});
