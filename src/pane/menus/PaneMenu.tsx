import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { FluentPart } from "../FluentPart";
import { MoreIcon } from "../icons";
import { useState } from "react";
import { dialogSentences } from "../../strings/dialogSentences";
import { paneSentences } from "../../strings/paneSentences";
import type { SetDialog } from "../openDialog";
import { usePaneTools, useBook } from "../paneTools";

export function PaneMenu({ setDialog }: { readonly setDialog: SetDialog }) {
  const { menu } = useBook(dialogSentences);
  const { more } = useBook(paneSentences);
  const { pane } = usePaneTools();
  const [open, setOpen] = useState(true);
  return (
    <FluentPart>
      <Menu open={open} onOpenChange={(_event, data) => setOpen(data.open)} positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreIcon />} aria-label={more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setDialog({ kind: "byHand" })}>{menu.otherWorkbook}</MenuItem>
            <MenuItem onClick={() => void pane.actions.readDocument()}>{menu.readAgain}</MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => setDialog({ kind: "settings" })}>{menu.settings}</MenuItem>
            <MenuItem onClick={() => setDialog({ kind: "forgetEverything" })}>{menu.forgetEverything}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </FluentPart>
  );
}
