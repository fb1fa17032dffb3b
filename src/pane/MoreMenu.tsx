import { useState } from "react";
import { paneSentences } from "../strings/messages/paneSentences";
import { Button } from "./Button";
import { MoreIcon } from "./icons";
import { useMessages } from "./paneTools";
import { LazyView } from "./LazyView";
import { lazyViews } from "./lazyViews";

/** The pane's menu; the first click loads Fluent's menu, which then opens at once. */
export function MoreMenu() {
  const { more } = useMessages(paneSentences);
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      appearance="subtle"
      icon={<MoreIcon />}
      aria-label={more}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    />
  );
  return wanted ? <LazyView load={lazyViews.paneMenu} with={{}} meanwhile={button} /> : button;
}
