import { maskedExcerpt } from "./maskedExcerpt";
import type { FoundPiece, FoundRow, PasteFinding, PasteLeftOut, PasteReason, PasteRow } from "./pasteFindings";
import { completedFacts, isOfUnknownPlace, namesPlace } from "./sessionFacts";

export type PasteReading = { readonly rows: readonly PasteRow[]; readonly left: readonly PasteLeftOut[] };

/**
 * Turns findings into rows: one for each session, however often the text has it, and up to `mostRows`. `hasPlaceMark`:
 * whether the text holds something that looks like a workbook's id, wherever that is.
 */
export function pasteRows(
  findings: readonly PasteFinding[],
  mostRows: number,
  hasPlaceMark: () => boolean,
): PasteReading {
  let namesWorkbook = false;
  const rows: FoundRow[] = [];
  const left: FoundPiece[] = [];
  const byId = new Map<string, number>();
  for (const finding of findings) {
    if (finding.kind === "place") namesWorkbook = true;
    else if (finding.kind === "leftOut") addPiece(left, finding);
    else {
      const isText = finding.from === "text";
      if (isText && namesPlace(finding.place)) namesWorkbook = true;
      const first = isText ? byId.get(finding.id) : undefined;
      const told = first === undefined ? undefined : rows[first];
      if (first !== undefined && told !== undefined) {
        // The same session again, as in a request and its answer: the later facts complete the first row.
        rows[first] = { ...told, ...completedFacts(told, finding) };
        addPiece(left, pieceOf("duplicate", finding.line));
      } else if (rows.length >= mostRows) {
        addPiece(left, pieceOf("tooManyRows", finding.line));
      } else {
        if (isText) byId.set(finding.id, rows.length);
        rows.push(finding);
      }
    }
  }
  namesWorkbook ||= rows.length > 0 && hasPlaceMark();
  return {
    rows: rows.map((row) => asRow(row, namesWorkbook)),
    left: left.map(({ why, line, count, text }) => ({ why, line, count, excerpt: maskedExcerpt(why, text) })),
  };
}

/** `namesWorkbook`: the text names a workbook. If it names none for this session, that one may still be meant. */
function asRow({ id, from, line, fields, place }: FoundRow, namesWorkbook: boolean): PasteRow {
  const { placeNotUnderstood, ...ids } = place;
  const row = { id, facts: { ...fields, ...ids }, from, line };
  const isOfNone = place.itemId === undefined && fields.webUrl === undefined && fields.documentUrl === undefined;
  const isApart =
    from === "statement" ? placeNotUnderstood === true : isOfUnknownPlace(place) || (namesWorkbook && isOfNone);
  return isApart ? { ...row, placeNotUnderstood: true } : row;
}

function pieceOf(why: PasteReason, line: number): FoundPiece {
  return { why, line, count: 1, text: "" };
}

const MAX_LEFT_OUT = 200;

/** Neighbours with the same reason are counted as one; in a list too long to read, so are all with the same reason. */
function addPiece(left: FoundPiece[], piece: FoundPiece): void {
  const at = left.length < MAX_LEFT_OUT ? left.length - 1 : left.findLastIndex(({ why }) => why === piece.why);
  const last = left[at];
  if (last?.why === piece.why) left[at] = { ...last, count: last.count + piece.count };
  else left.push(piece);
}
