import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { FluentPart } from "../FluentPart";
import { MoreIcon } from "../icons";
import { useState } from "react";
import { SORT_KEYS } from "../../core/sessions/listView";
import { menuSentences } from "../../strings/books/menuSentences";
import { paneSentences } from "../../strings/books/paneSentences";
import type { SetDialog } from "../openDialog";
import { usePaneState, usePaneTools, useBook } from "../paneTools";
import styles from "./menu.module.css";

export function PaneMenu({ setDialog }: { readonly setDialog: SetDialog }) {
  const menu = useBook(menuSentences);
  const { more } = useBook(paneSentences);
  const { pane } = usePaneTools();
  const { view } = usePaneState();
  const { setView } = pane.actions;
  const [open, setOpen] = useState(true);
  return (
    <FluentPart>
      <Menu
        checkedValues={{ sort: [view.sort], show: view.hideOver ? ["hideOver"] : [] }}
        open={open}
        onOpenChange={(_event, data) => setOpen(data.open)}
        positioning="below-end"
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreIcon />} aria-label={more} />
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            <MenuItem onClick={() => setDialog({ kind: "byHand" })}>{menu.otherWorkbook}</MenuItem>
            <MenuItem onClick={() => void pane.actions.readDocument()}>{menu.readAgain}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{menu.sort}</MenuGroupHeader>
              {SORT_KEYS.map((key) => (
                <MenuItemRadio key={key} name="sort" value={key} onClick={() => setView({ ...view, sort: key })}>
                  {menu.sorts[key]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItemCheckbox
              name="show"
              value="hideOver"
              onClick={() => setView({ ...view, hideOver: !view.hideOver })}
            >
              {menu.hideOver}
            </MenuItemCheckbox>
            <MenuDivider />
            <MenuItem onClick={() => setDialog({ kind: "history" })}>{menu.history}</MenuItem>
            <MenuItem onClick={() => setDialog({ kind: "export" })}>{menu.exportAll}</MenuItem>
            <MenuItem onClick={() => setDialog({ kind: "settings" })}>{menu.settings}</MenuItem>
            <MenuItem onClick={() => setDialog({ kind: "forgetEverything" })}>{menu.forgetEverything}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </FluentPart>
  );
}
