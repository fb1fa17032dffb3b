import type { KnownSession } from "../core/sessions/knownSession";
import { shortId } from "../core/sessions/workbookSession";
import type { TextTable } from "../core/results/tableText";
import { withoutSecrets } from "../core/results/withoutSecrets";
import { shownText } from "../core/shownText";
import { describeExactly } from "./describeTime";
import { describeRow } from "./describeRow";
import type { PaneSentences } from "./messages/paneSentences";
import type { SelectedSentences } from "./messages/selectedSentences";

/** `now` in milliseconds; `language` is a BCP 47 tag that Intl knows. */
type Facts = {
  readonly words: SelectedSentences;
  readonly names: PaneSentences;
  readonly language: string;
  readonly now: number;
};

/** What is known of sessions as a table in words, safe to be sent: no whole id, no secret, others' text spelled out. */
export function describeSelected(sessions: readonly KnownSession[], { words, names, language, now }: Facts): TextTable {
  const { columns } = words;
  const safe = (text: string) => withoutSecrets(text) ?? words.leftOut;
  return {
    summary: words.summary(sessions.length, describeExactly(now, language)),
    columns: [columns.name, columns.shortId, columns.workbook, columns.kind, columns.state],
    rows: sessions.map((session) => {
      const { title, kind, status, life } = describeRow(session, now, names, language);
      const file = session.place.kind === "driveItem" ? session.place.fileName : undefined;
      return [
        safe(title),
        shortId(session.id),
        file === undefined ? "" : shownText(safe(file)),
        kind,
        `${status} · ${life}`,
      ];
    }),
  };
}
