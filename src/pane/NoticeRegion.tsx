import type { Notice } from "../core/paneState";
import type { SetDialog } from "./openDialog";
import { Part } from "./Part";
import { parts } from "./parts";

type Props = { readonly notice: Notice | undefined; readonly setDialog: SetDialog };

/** The pane's one live region: it stands from the start, so that what appears in it is announced. */
export function NoticeRegion({ notice, setDialog }: Props) {
  return (
    <div role="status" aria-live="polite">
      {notice !== undefined && <Part key={notice.number} load={parts.notice} with={{ notice, setDialog }} />}
    </div>
  );
}
