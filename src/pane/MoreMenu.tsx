import { useState } from "react";
import { paneSentences } from "../strings/books/paneSentences";
import { Button } from "./Button";
import { MoreIcon } from "./icons";
import { useBook } from "./paneTools";
import { Part } from "./Part";
import { parts } from "./parts";

/** The pane's menu; Fluent's menu comes with the first click, and opens at once. */
export function MoreMenu() {
  const { more } = useBook(paneSentences);
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
  return wanted ? <Part load={parts.paneMenu} with={{}} meanwhile={button} /> : button;
}
