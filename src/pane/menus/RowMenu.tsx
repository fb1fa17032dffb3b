import { Button, MenuDivider, MenuItem } from "@fluentui/react-components";
import { MoreIcon } from "../icons";
import { useState } from "react";
import { KEEP_ALIVE_MINUTES } from "../../core/sessions/keepAliveTimes";
import { isFinished, isUnsure, type KnownSession } from "../../core/sessions/knownSession";
import type { FoundWorkbook } from "../../core/workbookState";
import { copySentences } from "../../strings/messages/copySentences";
import { menuSentences } from "../../strings/messages/menuSentences";
import { keepAliveSentences } from "../../strings/messages/keepAliveSentences";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { MenuBelow } from "./MenuBelow";

type Props = {
  readonly session: KnownSession;
  readonly workbook: FoundWorkbook | undefined;
  readonly label: string;
};

/** Loaded by the first click on the row's button, so it opens at once. */
export function RowMenu({ session, workbook, label }: Props) {
  const menu = useMessages(menuSentences);
  const { pane } = usePaneTools();
  const words = useMessages(copySentences);
  const keeping = useMessages(keepAliveSentences);
  const { activities, keptAlive, workbook: shown } = usePaneState();
  const dialogs = useDialogs();
  const [open, setOpen] = useState(true);
  const reachable = workbook !== undefined && !isFinished(session) && !activities.has(session.id);
  const contact = () => {
    if (workbook !== undefined) void pane.actions.contact(session, workbook, false);
  };
  const keep = (minutes: number) => {
    if (workbook !== undefined) pane.actions.keepAlive(session, workbook, minutes);
  };
  const place = () => {
    if (shown.kind !== "found") return;
    pane.actions.assignToWorkbook(session, shown.item);
    // The row has moved to the list of this workbook, together with its button.
    document.getElementById("sessions-title")?.focus();
  };
  return (
    <MenuBelow
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
      button={<Button size="small" appearance="subtle" icon={<MoreIcon />} tabIndex={-1} aria-label={label} />}
    >
      <MenuItem disabled={!reachable} onClick={contact}>
        {isUnsure(session) ? menu.check : menu.keepAlive}
      </MenuItem>
      {KEEP_ALIVE_MINUTES.map((minutes) => (
        <MenuItem key={minutes} disabled={!reachable} onClick={() => keep(minutes)}>
          {keeping.menu(minutes)}
        </MenuItem>
      ))}
      {keptAlive.has(session.id) && (
        <MenuItem onClick={() => void pane.actions.stopKeepingAlive(session.id)}>{keeping.menuStop}</MenuItem>
      )}
      <MenuDivider />
      <MenuItem onClick={() => dialogs.open({ kind: "copyAs", session, form: "blink" })}>{words.menu}</MenuItem>
      <MenuItem onClick={() => dialogs.open({ kind: "copyAs", session, form: "id" })}>{words.menuId}</MenuItem>
      <MenuDivider />
      {workbook === undefined && shown.kind === "found" && <MenuItem onClick={place}>{menu.belongsHere}</MenuItem>}
      <MenuItem onClick={() => dialogs.open({ kind: "rename", session })}>{menu.rename}</MenuItem>
      <MenuItem onClick={() => dialogs.open({ kind: "details", session })}>{menu.details}</MenuItem>
      <MenuItem onClick={() => dialogs.open({ kind: "forget", session })}>{menu.forget}</MenuItem>
    </MenuBelow>
  );
}
