import type { SessionStatement } from "../core/statements/sessionStatement";
import type { RememberedDocument, SessionStore } from "../flow/ports/sessionStore";
import { after, latest, replaceOlder } from "./latestShelf";
import type { FirstRowsRecord } from "./storedRecords";
import type { RecordCollection } from "./recordCollection";

type Shelves = {
  readonly firstRows: RecordCollection<FirstRowsRecord>;
  readonly statements: RecordCollection<SessionStatement>;
  readonly documents: RecordCollection<RememberedDocument>;
};

type FirstRowsShelf = Pick<SessionStore, "firstRows" | "keepFirstRows"> & {
  readonly outdate: (statement: SessionStatement) => void;
  readonly follow: (url: string) => void;
};

/** So many documents have their first rows kept; those that were shown longest ago lose theirs. */
const MOST_DOCUMENTS = 20;

/**
 * Under which keys the records of a list's first rows are, so that they can be read without the thousands of others.
 * `outdate` is called with each new statement: what is kept of its session, or of a document that it is about, would not
 * show it.
 * `follow` is called with the address of a document whose record was replaced by one of the same driveItem. `now` in
 * milliseconds.
 */
export function createFirstRowsShelf({ firstRows, statements, documents }: Shelves, now: () => number): FirstRowsShelf {
  const of = (url: string) => latest(firstRows.records().filter((each) => each.url === url));
  const documentKey = (url: string) => {
    const remembered = latest(documents.records().filter((each) => each.url === url));
    return documents.keysOf((each) => each === remembered)[0];
  };
  const keep = (noted: Omit<FirstRowsRecord, "at">) => {
    const at = after(latest(firstRows.records()), now());
    replaceOlder(firstRows, { ...noted, at }, (other) => other.url === noted.url);
  };
  return {
    firstRows: (url) => {
      const kept = of(url);
      if (kept === undefined) return undefined;
      const said = statements.only(kept.statements);
      const [document] = documents.only([kept.document]);
      // The rows are gone, or all that there is folds away: the whole list has to be read.
      if (document?.url !== url || (said.length === 0 && kept.count > 0)) return undefined;
      const { count, open = said.length } = kept;
      return { item: document.item, statements: said, count, open };
    },
    keepFirstRows: (url, { sessions, count, open }) => {
      const document = documentKey(url);
      if (document === undefined) return;
      const ids = new Set<string>(sessions);
      const keys = statements.keysOf(({ sessionId }) => ids.has(sessionId));
      const last = of(url);
      const isSame = last?.count === count && last.open === open && last.document === document;
      if (isSame && last.statements.join() === keys.join()) return;
      keep({ url, document, statements: keys, count, open });
      const [surplus] = firstRows
        .records()
        .toSorted((one, other) => other.at - one.at)
        .slice(MOST_DOCUMENTS);
      if (surplus !== undefined) firstRows.drop((each) => each.at <= surplus.at);
    },
    follow: (url) => {
      const kept = of(url);
      const document = documentKey(url);
      if (kept !== undefined && document !== undefined && document !== kept.document) keep({ ...kept, document });
    },
    outdate: ({ sessionId: id, itemId, documentUrl }) => {
      if (firstRows.records().length === 0) return;
      const said = new Set(statements.keysOf(({ sessionId }) => sessionId === id));
      const isOf = ({ url, document }: FirstRowsRecord) =>
        url === documentUrl || documents.only([document])[0]?.item.itemId === itemId;
      firstRows.drop((each) => isOf(each) || each.statements.some((key) => said.has(key)));
    },
  };
}
