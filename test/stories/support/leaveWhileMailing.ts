import { mailSentences } from "../../../src/strings/messages/mailSentences";
import type { OpenedPane } from "./openPane";

/**
 * From the message of a close: sends its results by email, with the permission that Microsoft asks for, and leaves the
 * dialog before Graph has answered. `results`: the message's button; the dialog is in English.
 */
export async function leaveWhileMailing({ notice, dialog, page, simulation }: OpenedPane, results: string) {
  const press = (name: string) => dialog.getByRole("button", { name, exact: true }).click();
  await notice.getByRole("button", { name: results }).click();
  await press(mailSentences.open);
  simulation.graph.plan({ operation: "sendMail", answer: { kind: "delay", ms: 3_000 } });
  const arrived = page.waitForRequest(/\/sendMail$/);
  await press(mailSentences.send);
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await arrived;
  await dialog.press("Escape");
  await dialog.waitFor({ state: "detached" });
}
