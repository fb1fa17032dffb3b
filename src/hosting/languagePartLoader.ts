import type { LoaderContext } from "webpack";
import { FIRST_BOOKS } from "./firstBooks";
import { keptBooks } from "./keptBooks";

/** A webpack loader: `de.ts?first` has the first books of the language in `de.ts`, and `de.ts?rest` has the others. */
export default function languagePartLoader(this: LoaderContext<object>, text: string): string {
  const first = this.resourceQuery === "?first";
  return keptBooks(text, (book) => FIRST_BOOKS.has(book) === first);
}
