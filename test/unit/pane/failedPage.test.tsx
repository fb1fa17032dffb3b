import { renderToStaticMarkup } from "react-dom/server";
import { FailedPage } from "../../../src/pane/FailedPage";
import { PaneToolsContext, type PaneTools } from "../../../src/pane/paneTools";
import { english, type Translate } from "../../../src/strings/language";
import german from "../../../src/strings/languages/de";
import { into } from "../../../src/strings/languages/loadLanguage";
import { dialogSentences } from "../../../src/strings/messages/dialogSentences";
import { noticeSentences } from "../../../src/strings/messages/noticeSentences";
import { stepSentences } from "../../../src/strings/messages/stepSentences";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";
import { aSessionId } from "../../support/aStatement";

/** The page's texts. `translate`: what the pane spoke; undefined where it never did. */
function said(translate?: Translate): readonly string[] {
  const tools = translate && ({ translate } as Partial<PaneTools> as PaneTools);
  const page = (
    <PaneToolsContext.Provider value={tools}>
      <FailedPage thrown={new RangeError("x")} maybeSent unstored={[aSessionId("one")]} at={0} />
    </PaneToolsContext.Provider>
  );
  return renderToStaticMarkup(page)
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

const texts = (say: Translate) => [
  say(troubleSentences).failed.title,
  say(troubleSentences).failed.maybeSent,
  say(noticeSentences).notStored.blocked,
  aSessionId("one"),
  say(dialogSentences).copy,
  say(stepSentences).reload,
  say(noticeSentences).copyDetails,
];

describe("the page in place of a pane that failed", () => {
  it("says all in the language that the pane spoke, the copy buttons too", () => {
    expect(said(into(german))).toEqual(texts(into(german)));
  });

  it("is English where the pane had spoken none yet", () => {
    expect(said()).toEqual(texts(english));
  });
});
