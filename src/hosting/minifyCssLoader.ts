import { transformSync } from "esbuild";

/** A webpack loader: removes comments and spaces from style sheets, because every opening of the pane loads them. */
export default function minifyCssLoader(css: string): string {
  return transformSync(css, { loader: "css", minify: true }).code.trimEnd();
}
