import type { Configuration } from "../../core/configuration";
import { findDialogParent } from "../../office/dialogParent";
import { writeDialogMessage } from "../dialogMessages";
import { signInInDialog } from "../signInInDialog";
import "./auth.css";
import { readPageConfiguration } from "./readPageConfiguration";
import { showMessage } from "./showMessage";
import { speakPage } from "./speakPage";

// Microsoft's sign-in does not wait for words.
void speakPage(window, ({ dialog, notOpened, notConfigured }) => ({
  leaving: dialog.leaving,
  done: dialog.done,
  nothing: notOpened.text,
  "not-configured": notConfigured.text,
}));

const reading = readPageConfiguration(document);
if (reading.kind === "wrong") showMessage(document, "not-configured");
else void signInForPane(reading.configuration);

/** Asks for a sign-in only if there is a pane to receive its result. */
async function signInForPane(configuration: Configuration): Promise<void> {
  const parent = await findDialogParent();
  if (parent === undefined) return showMessage(document, "nothing");
  const message = await signInInDialog(configuration, window.location.href);
  if (message === undefined) return;
  showMessage(document, "done");
  parent.send(writeDialogMessage(message));
}
