import { createHash } from "node:crypto";
import { THEME_KEY } from "../core/themeNote";

/**
 * Runs in the page before anything is painted: a person whose Office is dark and whose system is light would see a
 * light skeleton at each opening. It is part of the page, because a file would have to be waited for, and says nothing
 * where storage is blocked. Old web views run it, too.
 */
const SCRIPT = `try{var t=localStorage.getItem(${JSON.stringify(THEME_KEY)});if(t==="dark"||t==="light"){document.documentElement.setAttribute("data-theme",t);document.documentElement.style.colorScheme=t}}catch(e){}`;

export const NOTED_THEME = `<script>${SCRIPT}</script>`;

/** The CSP source that allows this script and no other that stands in a page (CSP 3, "hash-source"). */
export const NOTED_THEME_SOURCE = `'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`;
