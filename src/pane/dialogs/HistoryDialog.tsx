import { Button as FluentButton, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { HistoryEntry } from "../../core/history/historyEntry";
import { exportHistory } from "../../core/history/historyCsv";
import { historyGroups, type DayStarts, searchHistory } from "../../core/history/historyView";
import { describeExactly } from "../../strings/describeTime";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { historySentences } from "../../strings/messages/historySentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { paneSentences } from "../../strings/messages/paneSentences";
import { entryName } from "../../strings/entryName";
import { CopyButton } from "../CopyButton";
import { usePaneTools, useMessages } from "../paneTools";
import styles from "./dialog.module.css";
import { useDialogs } from "../useDialogs";
import { DialogShell } from "./DialogShell";
import { shownText } from "../../core/shownText";

/** What was closed from this device: today, yesterday, earlier. */
export function HistoryDialog() {
  const words = useMessages(historySentences);
  const joints = useMessages(jointSentences);
  const { done } = useMessages(dialogSentences);
  const { pane, language } = usePaneTools();
  const { open } = useDialogs();
  const [entries, setEntries] = useState(() => pane.store.history());
  const [query, setQuery] = useState("");
  const [sure, setSure] = useState(false);
  const [notCleared, setNotCleared] = useState(false);
  const names = useMessages(paneSentences);
  const nameOf = (entry: HistoryEntry) => entryName(entry, names, language) ?? "";
  const timeOf = ({ at, accountName }: HistoryEntry) => {
    const time = describeExactly(Date.parse(at), language);
    return accountName === undefined ? time : joints.aside(time, words.by(shownText(accountName)));
  };
  const found = searchHistory(entries, query, { outcome: (outcome) => words.outcome[outcome], name: nameOf });
  const groups = historyGroups(found, dayStarts(pane.now()));
  const clear = () => {
    const cleared = pane.store.dropHistory(() => true);
    setNotCleared(cleared.kind === "refused");
    setEntries(pane.store.history());
    setSure(false);
  };
  return (
    <DialogShell title={words.title} cancel={done}>
      <p className={styles.quiet}>{joints.sentences([words.hint, words.kept(pane.store.retentionDays())])}</p>
      {entries.length > 0 && (
        <Input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      )}
      <div role="status">
        {notCleared && <p className={styles.wrong}>{words.notCleared}</p>}
        {groups.length === 0 && <p className={styles.text}>{entries.length === 0 ? words.empty : words.noMatch}</p>}
      </div>
      {groups.map((group) => (
        <section key={group.day} aria-label={words[group.day]}>
          <h3 className={styles.group}>{words[group.day]}</h3>
          <ul className={styles.entries}>
            {group.entries.map((entry, index) => (
              <li key={index}>
                <strong>{words.outcome[entry.outcome]}</strong> {nameOf(entry)}{" "}
                <span className={styles.monospace}>{shownText(entry.shortId)}</span>
                {entry.fileName === undefined ? "" : ` · ${shownText(entry.fileName)}`}
                <span className={styles.line}>{timeOf(entry)}</span>
                {entry.requestId !== undefined && (
                  <span className={styles.line}>{words.request(shownText(entry.requestId))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {entries.length > 0 && (
        <div className={styles.buttons}>
          <FluentButton
            size="small"
            disabled={found.length === 0}
            onClick={() => open({ kind: "results", entries: found })}
          >
            {words.results}
          </FluentButton>
          <CopyButton label={words.copy} text={() => exportHistory(found, nameOf)} />
          <FluentButton size="small" onClick={sure ? clear : () => setSure(true)}>
            {sure ? words.clearSure : words.clear}
          </FluentButton>
        </div>
      )}
    </DialogShell>
  );
}

/** The user's own midnights: a day of the device's time zone may have 23 or 25 hours. */
function dayStarts(now: number): DayStarts {
  const day = new Date(now);
  const today = new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  const yesterday = new Date(day.getFullYear(), day.getMonth(), day.getDate() - 1).getTime();
  return { today, yesterday };
}
