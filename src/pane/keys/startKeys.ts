import { rescueFocus } from "./rescueFocus";
import { keepUncovered } from "./keepUncovered";
import { watchPaneKeys } from "./paneKeys";

export { rowKey } from "./rowKey";

/** For the whole life of the pane; the returned function ends it. */
export function startKeys(): () => void {
  const ends = [watchPaneKeys(), rescueFocus(), keepUncovered()];
  return () => {
    for (const end of ends) end();
  };
}
