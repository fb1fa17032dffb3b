import type { LoaderContext } from "webpack";
import { partOfBook } from "./firstBooks";
import { keptBooks } from "./keptBooks";

/** A webpack loader: `de.ts?first` has those books of the language in `de.ts` that `partOfBook` puts into its part. */
export default function languagePartLoader(this: LoaderContext<object>, text: string): string {
  return keptBooks(text, (book) => `?${partOfBook(book)}` === this.resourceQuery);
}
