import { Button, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem } from "@fluentui/react-components";
import type { BulkTarget } from "../../core/bulk/bulkRun";
import { estimateEnd } from "../../core/sessions/estimateEnd";
import { KEEP_ALIVE_MINUTES } from "../../core/sessions/keepAliveTimes";
import type { KnownSession } from "../../core/sessions/knownSession";
import { keepAliveSentences } from "../../strings/messages/keepAliveSentences";
import { paneSentences } from "../../strings/messages/paneSentences";
import { selectionSentences } from "../../strings/messages/selectionSentences";
import { originOf } from "../../strings/sessionName";
import { MoreIcon } from "../icons";
import { MenuBelow } from "../menus/MenuBelow";
import { useMessages, usePaneTools } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { useSelection } from "./useSelection";

type Props = {
  readonly chosen: readonly KnownSession[];
  readonly shown: readonly KnownSession[];
  readonly elsewhere: readonly KnownSession[];
  /** Those of `chosen` that can be contacted; none while nothing can be sent. */
  readonly targets: readonly BulkTarget[];
};

/** What else can be done with the selection, and what else can be selected. */
export function SelectionMenu({ chosen, shown, elsewhere, targets }: Props) {
  const words = useMessages(selectionSentences);
  const names = useMessages(paneSentences);
  const keeping = useMessages(keepAliveSentences);
  const { pane } = usePaneTools();
  const { set, clear } = useSelection();
  const { open } = useDialogs();
  const isContactable = targets.length > 0;
  const applies =
    isContactable && targets.length < chosen.length
      ? { secondaryContent: words.part(targets.length, chosen.length) }
      : {};
  const none = chosen.length === 0;
  const contact = (act: "checkMany" | "keepAliveMany") => {
    clear();
    void pane.actions[act](targets);
  };
  // Each goes on by itself and shows in its row; the workbook's turn keeps them one after the other.
  const keep = (minutes: number) => {
    clear();
    for (const { session, workbook } of targets) pane.actions.keepAlive(session, workbook, minutes);
  };
  const select = (isWanted: (session: KnownSession) => boolean) => {
    const wanted = shown.filter(isWanted);
    if (wanted.length > 0) set(wanted.map(({ id }) => id));
  };
  const now = pane.now();
  const mayHaveEnded = (session: KnownSession) => estimateEnd(session, now).kind === "probablyEnded";
  const isTemporary = ({ persistChanges }: KnownSession) => persistChanges === false;
  const originFor = (session: KnownSession) => originOf(ofAnyRun(session), names);
  const origins = [...new Set(shown.map(originFor))];
  return (
    <MenuBelow button={<Button size="small" appearance="subtle" icon={<MoreIcon />} aria-label={words.more} />}>
      <MenuItem disabled={!isContactable} {...applies} onClick={() => contact("checkMany")}>
        {words.check}
      </MenuItem>
      <MenuItem disabled={!isContactable} {...applies} onClick={() => contact("keepAliveMany")}>
        {words.keepAlive}
      </MenuItem>
      {KEEP_ALIVE_MINUTES.map((minutes) => (
        <MenuItem key={minutes} disabled={!isContactable} {...applies} onClick={() => keep(minutes)}>
          {keeping.menu(minutes)}
        </MenuItem>
      ))}
      <MenuItem disabled={none} onClick={() => open({ kind: "copyMany", sessions: chosen })}>
        {words.copy}
      </MenuItem>
      <MenuItem disabled={none} onClick={() => open({ kind: "export", only: new Set(chosen.map(({ id }) => id)) })}>
        {words.export}
      </MenuItem>
      <MenuItem disabled={none} onClick={() => open({ kind: "emailMany", sessions: chosen })}>
        {words.email}
      </MenuItem>
      <MenuItem disabled={none} onClick={() => open({ kind: "forgetMany", sessions: chosen })}>
        {words.forget}
      </MenuItem>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{words.selectOnly}</MenuGroupHeader>
        <MenuItem disabled={!shown.some(mayHaveEnded)} onClick={() => select(mayHaveEnded)}>
          {words.probablyEnded}
        </MenuItem>
        <MenuItem disabled={!shown.some(isTemporary)} onClick={() => select(isTemporary)}>
          {words.temporary}
        </MenuItem>
        {origins.map((origin) => (
          <MenuItem key={origin} onClick={() => select((session) => originFor(session) === origin)}>
            {words.ofOrigin(origin)}
          </MenuItem>
        ))}
        {elsewhere.length > 0 && (
          <MenuItem onClick={() => set(elsewhere.map(({ id }) => id))}>{words.elsewhere}</MenuItem>
        )}
      </MenuGroup>
    </MenuBelow>
  );
}

/** All runs of a tool are one origin: the menu would grow with each of them. */
function ofAnyRun(session: KnownSession): KnownSession {
  const tool = session.createdBy?.tool;
  return tool === undefined ? session : { ...session, createdBy: { tool } };
}
