import { shownText } from "../core/shownText";
import { OpenIcon } from "./icons";
import type { WorkbookState } from "../core/workbookState";
import { paneSentences } from "../strings/messages/paneSentences";
import { usePaneTools, useMessages } from "./paneTools";
import styles from "./WorkbookHeader.module.css";
import { Button } from "./Button";
import { useDialogs } from "./useDialogs";
import { placeName } from "./workbookOf";

/** The workbook: name, place, link. Its end stays empty, because Office puts its own menu over that corner. */
export function WorkbookHeader({ workbook }: { readonly workbook: WorkbookState }) {
  const words = useMessages(paneSentences);
  const { pane, openLink } = usePaneTools();
  const { open } = useDialogs();
  if (workbook.kind !== "found") {
    const looking = workbook.kind === "finding" || workbook.kind === "starting";
    const title = workbook.kind === "finding" ? words.finding : looking ? words.starting : words.appName;
    // The line is there from the start, so that the buttons below it stay where they are.
    const hint = workbook.kind === "finding" ? words.findingHint : undefined;
    return (
      <header className={styles.header}>
        <h1 className={styles.name} title={title}>
          {title}
        </h1>
        {looking && (
          <p className={styles.place} title={hint}>
            {hint ?? "\u00a0"}
          </p>
        )}
      </header>
    );
  }
  const { item, from, outOfDate } = workbook;
  const place = placeName(item);
  const { webUrl } = item;
  const name = shownText(item.name);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.name} title={name}>
          {name}
        </h1>
        {webUrl !== undefined && (
          <Button
            appearance="subtle"
            size="small"
            icon={<OpenIcon />}
            aria-label={words.openInBrowser}
            title={words.openInBrowser}
            onClick={() => openLink(webUrl)}
          />
        )}
      </div>
      {place !== undefined && (
        <p className={styles.place} title={place}>
          {place}
        </p>
      )}
      {from.kind === "byHand" && (
        <p className={styles.note}>
          {words.byHandNote}{" "}
          <Button size="small" onClick={() => void pane.actions.backToDocument()}>
            {words.backToDocument}
          </Button>
        </p>
      )}
      {outOfDate && (
        <p className={styles.note} role="alert">
          {words.outOfDate}{" "}
          <Button size="small" onClick={() => void pane.actions.readDocument()}>
            {words.retry}
          </Button>{" "}
          <Button size="small" onClick={() => open({ kind: "byHand" })}>
            {words.otherWorkbook}
          </Button>
        </p>
      )}
    </header>
  );
}
