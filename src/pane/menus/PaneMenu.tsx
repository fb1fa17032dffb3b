import { Button, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio } from "@fluentui/react-components";
import { MoreIcon } from "../icons";
import { useState } from "react";
import { canCreate } from "../../core/paneState";
import { SORT_KEYS } from "../../core/sessions/listView";
import { guideSentences } from "../../strings/messages/guideSentences";
import { menuSentences } from "../../strings/messages/menuSentences";
import { newcomerSentences } from "../../strings/messages/newcomerSentences";
import { paneSentences } from "../../strings/messages/paneSentences";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { MenuBelow } from "./MenuBelow";

export function PaneMenu() {
  const menu = useMessages(menuSentences);
  const guide = useMessages(guideSentences);
  const newcomer = useMessages(newcomerSentences);
  const { more } = useMessages(paneSentences);
  const { pane } = usePaneTools();
  const state = usePaneState();
  const { view, workbook } = state;
  const { setView } = pane.actions;
  const dialogs = useDialogs();
  const [open, setOpen] = useState(true);
  return (
    <MenuBelow
      checkedValues={{ sort: [view.sort] }}
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
      button={<Button appearance="subtle" icon={<MoreIcon />} aria-label={more} />}
    >
      <MenuItem disabled={!canCreate(state)} onClick={() => dialogs.open({ kind: "create" })}>
        {menu.create}
      </MenuItem>
      <MenuItem onClick={() => dialogs.open({ kind: "byHand" })}>{menu.otherWorkbook}</MenuItem>
      <MenuItem onClick={() => void pane.actions.readDocument()}>{menu.readAgain}</MenuItem>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{menu.sort}</MenuGroupHeader>
        {SORT_KEYS.map((key) => (
          <MenuItemRadio key={key} name="sort" value={key} onClick={() => setView({ sort: key })}>
            {menu.sorts[key]}
          </MenuItemRadio>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuItem onClick={() => dialogs.open({ kind: "history" })}>{menu.history}</MenuItem>
      <MenuItem onClick={() => dialogs.open({ kind: "export" })}>{menu.exportAll}</MenuItem>
      <MenuItem onClick={() => dialogs.open({ kind: "settings" })}>{menu.settings}</MenuItem>
      <MenuDivider />
      <MenuItem onClick={() => dialogs.open({ kind: "whatIs" })}>{newcomer.whatIs.menu}</MenuItem>
      {workbook.kind === "found" && (
        <MenuItem onClick={() => dialogs.open({ kind: "looksLocked", workbook })}>{guide.menu}</MenuItem>
      )}
      <MenuItem onClick={() => dialogs.open({ kind: "about" })}>{newcomer.about.menu}</MenuItem>
      <MenuItem onClick={() => dialogs.open({ kind: "shortcuts" })}>{menu.shortcuts}</MenuItem>
      <MenuItem onClick={() => dialogs.open({ kind: "forgetEverything" })}>{menu.forgetEverything}</MenuItem>
    </MenuBelow>
  );
}
