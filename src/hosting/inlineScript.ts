import { createHash } from "node:crypto";

/** A script that is part of a page, because a file would have to be waited for. Old web views have to run it, too. */
export type InlineScript = {
  readonly element: string;
  /** The CSP source that allows this script and no other that stands in a page (CSP 3, "hash-source"). */
  readonly source: string;
};

export function inlineScript(text: string): InlineScript {
  const hash = createHash("sha256").update(text).digest("base64");
  return { element: `<script>${text}</script>`, source: `'sha256-${hash}'` };
}
