import { useState } from "react";
import { noticePlace } from "../../core/noticePlace";
import type { Notice } from "../../core/paneState";
import { noticeSentences } from "../../strings/messages/noticeSentences";
import { Button } from "../Button";
import { useMessages } from "../paneTools";
import { LazyView } from "../LazyView";
import { NoticeCard } from "./NoticeCard";
import styles from "./MessageStack.module.css";

/** More than this and the list would have no room: the rest is one click away. */
const MOST = 3;

/**
 * Messages one above the other, the newest first, and before all others an ID that is nowhere else. The newest is whole;
 * earlier ones are one line until they are opened, so that the list keeps its room.
 */
export function MessageStack({ notices }: { readonly notices: readonly Notice[] }) {
  const { earlierMessages } = useMessages(noticeSentences);
  const [all, showAll] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const inOrder = [...notices].sort((one, other) => rank(other) - rank(one) || other.number - one.number);
  const newest = inOrder.find((notice) => rank(notice) === 0)?.number;
  const shown = inOrder.filter((notice, index) => all || index < MOST || rank(notice) > 0 || opened.has(notice.number));
  const open = (number: number) => setOpened((before) => (before.has(number) ? before : new Set([...before, number])));
  return (
    <div data-messages className={styles.messages}>
      {shown.map((notice) => {
        const { number } = notice;
        const whole = rank(notice) > 0 || number === newest || opened.has(number);
        const props = {
          ...{ notice, place: noticePlace(notice) === "toast" ? ("toast" as const) : ("pane" as const) },
          ...(whole ? {} : { unfold: () => open(number) }),
        };
        return (
          // What somebody works in is not folded under their hands when the next message comes.
          <div key={number} onFocus={whole ? () => open(number) : undefined}>
            {notice.kind === "mail" ? <LazyView load={aboutMail} with={props} isUrgent /> : <NoticeCard {...props} />}
          </div>
        );
      })}
      {shown.length < inOrder.length && (
        <Button size="small" appearance="subtle" onClick={() => showAll(true)}>
          {earlierMessages(inOrder.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

/** It says more than the first books of a language: it waits for the others. */
const aboutMail = () => Promise.resolve(NoticeCard);

/** Those that are always whole come first: an ID that is lost with the pane, then what leaves by itself. */
function rank(notice: Notice): number {
  if (notice.kind === "notStored") return 2;
  return noticePlace(notice) === "toast" ? 1 : 0;
}
