import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { FluentPart } from "../FluentPart";
import { MoreIcon } from "../icons";
import { useState } from "react";
import { isOver, type KnownSession } from "../../core/knownSession";
import type { FoundWorkbook } from "../../core/paneState";
import { dialogSentences } from "../../strings/dialogSentences";
import type { SetDialog } from "../openDialog";
import { usePaneState, usePaneTools, useBook } from "../paneTools";

type Props = {
  readonly session: KnownSession;
  readonly workbook: FoundWorkbook | undefined;
  readonly label: string;
  readonly setDialog: SetDialog;
};

/** Loaded by the first click on the row's button, so it opens at once. */
export function RowMenu({ session, workbook, label, setDialog }: Props) {
  const { menu } = useBook(dialogSentences);
  const { pane } = usePaneTools();
  const { activities } = usePaneState();
  const [open, setOpen] = useState(true);
  const reachable = workbook !== undefined && !isOver(session) && !activities.has(session.id);
  const contact = () => {
    if (workbook !== undefined) void pane.actions.contact(session, workbook, false);
  };
  return (
    <FluentPart>
      <Menu open={open} onOpenChange={(_event, data) => setOpen(data.open)} positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" icon={<MoreIcon />} aria-label={label} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={!reachable} onClick={contact}>
              {session.status.kind === "marked" ? menu.check : menu.keepAlive}
            </MenuItem>
            <MenuItem onClick={() => setDialog({ kind: "forget", session })}>{menu.forget}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </FluentPart>
  );
}
