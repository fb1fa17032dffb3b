import { inlineScript } from "./inlineScript";

/**
 * office.js gives up if nobody has called `Office.onReady` some ten seconds after it was ready itself, and then never
 * answers: on a slow line a file of ours can come too late for that. Callers after this one get the same answer.
 */
export const OFFICE_READY = inlineScript(
  `document.addEventListener("load",function(e){if(e.target.id==="office-js"&&window.Office)Office.onReady()},true);`,
);
