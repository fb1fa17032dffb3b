import type { Root } from "react-dom/client";
import { StartPage, type StartTrouble } from "../pane/StartPage";
import { startSentences } from "../strings/messages/startSentences";
import { spokenLanguage } from "../strings/spokenLanguage";

/**
 * Gives what shows the page that stands in place of a pane that cannot start. `wanted`: a BCP 47 tag. Where a part of
 * that language does not arrive, the page is English as a whole.
 */
export async function startPage(
  page: Document,
  wanted: string,
  trouble: StartTrouble,
): Promise<(root: Pick<Root, "render">) => void> {
  const asked = await spokenLanguage(wanted);
  const { translate, tag, rightToLeft } = (await asked.whole()) ? asked : await spokenLanguage("en-US");
  return (root) => {
    page.documentElement.lang = tag;
    page.documentElement.dir = rightToLeft ? "rtl" : "ltr";
    root.render(<StartPage trouble={trouble} words={translate(startSentences)} />);
  };
}
