import { readRecipients } from "../../../../src/core/results/outgoingMail";
import { describeRecipients } from "../../../../src/strings/describeMail";
import { mailSentences } from "../../../../src/strings/messages/mailSentences";

const sentenceFor = (text: string) =>
  describeRecipients(readRecipients(text), mailSentences)?.replace(/[\u2068\u2069]/g, "");

describe("the addresses of an email", () => {
  it("stand between commas, semicolons or lines, may have a name before them, and count once", () => {
    const text = "owner@contoso.com; Team <team@contoso.com>,\n OWNER@contoso.com ;";
    expect(readRecipients(text)).toEqual({ kind: "addresses", addresses: ["owner@contoso.com", "team@contoso.com"] });
    expect(sentenceFor(text)).toBeUndefined();
  });

  it("each get a sentence when they are none", () => {
    expect(sentenceFor("owner@contoso.com, owner@contoso")).toBe("owner@contoso isn't an email address.");
    expect(sentenceFor("a b@c.d; @x.y")).toMatch(/^These aren't email addresses: .*a b@c\.d.*, .*@x\.y/);
    expect(sentenceFor(" ;\n,")).toBe("Enter at least one email address.");
    expect(sentenceFor(Array.from({ length: 501 }, (_each, at) => `a${at}@b.example`).join(","))).toMatch(/most 500/);
  });

  it("carry no second header or hidden character into a message", () => {
    for (const text of ["a@b.example\rBcc:c@d.example", "a@b.example\u2028c@d.example", "a@b,c@d", "a@b.ex\0ample"]) {
      expect(readRecipients(text).kind).toBe("wrong");
    }
  });
});
