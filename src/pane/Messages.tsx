import { noticePlace, toastOf } from "../core/noticePlace";
import type { KnownSession } from "../core/sessions/knownSession";
import { LazyView } from "./LazyView";
import { lazyViews } from "./lazyViews";
import { usePaneState } from "./paneTools";
import styles from "./Messages.module.css";

/** The messages that stand in no row of the list, which has these sessions; the toast comes last. */
export function Messages({ listed }: { readonly listed: readonly KnownSession[] }) {
  const state = usePaneState();
  const { pinnedNotices = [], paneNotice, rowNotices } = state;
  const inRows = new Set(listed.map(({ id }) => id));
  const ofOthers = [...rowNotices].flatMap(([id, notice]) => (inRows.has(id) ? [] : [notice]));
  const notices = [...pinnedNotices, ...ofOthers, paneNotice, toastOf(state)].filter((each) => each !== undefined);
  return (
    <div className={styles.messages}>
      {notices.map((notice) => (
        <LazyView
          key={notice.number}
          load={lazyViews.notice}
          with={{ notice, place: noticePlace(notice) === "toast" ? "toast" : "pane" }}
        />
      ))}
    </div>
  );
}
