import type { DocumentReading } from "../core/documents/openDocument";
import type { LocalServices } from "./ports/services";

/**
 * Reads the open document, again and again while Excel is silent, so that no click is needed for *Close* to come back. A
 * reading that arrives after a later one has answered is ignored; a late answer counts at once. `assume` is called
 * before the first reading.
 */
export function createDocumentReadings(
  { document, clock }: Pick<LocalServices, "document" | "clock">,
  apply: (reading: DocumentReading) => Promise<void>,
  assume: () => void,
): () => Promise<void> {
  let reads = 0;
  let answered = 0;

  const readNow = async (tries: number) => {
    reads += 1;
    if (reads === 1) assume();
    const mine = reads;
    const take = async (reading: DocumentReading) => {
      if (mine < answered) return;
      answered = mine;
      await apply(reading);
    };
    const reading = await document.read();
    if (reading.kind !== "timedOut") return take(reading);
    if (mine !== reads) return;
    void reading.late?.then(take);
    await apply(reading);
    void askAgain(mine, tries);
  };

  const askAgain = async (mine: number, tries: number) => {
    if (tries === MOST_TRIES) return;
    const waitMs = Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS);
    await clock.wait(waitMs, new AbortController().signal);
    if (mine === reads && mine !== answered) await readNow(tries + 1);
  };

  return () => readNow(0);
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
/** About two hours: after that, Excel is asked again when the user comes back to the pane. */
const MOST_TRIES = 250;
