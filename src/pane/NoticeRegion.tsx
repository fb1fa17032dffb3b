import type { Notice } from "../core/paneState";
import type { SetDialog } from "./openDialog";
import { Part } from "./Part";
import { parts } from "./parts";

type Props = { readonly notice: Notice | undefined; readonly setDialog: SetDialog };

export function NoticeRegion({ notice, setDialog }: Props) {
  return notice === undefined ? null : <Part key={notice.number} load={parts.notice} with={{ notice, setDialog }} />;
}
