import { closeSentences } from "../../../src/strings/messages/closeSentences";
import type { Page } from "playwright-core";
import type { DemoRole } from "../../../src/demo/entra/demoAccounts";
import type { DemoWorkbook } from "../../../src/demo/graph/contosoWorld";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { addByHand } from "./addByHand";

import type { SignInStory } from "./openSignIn";
import { sessionInGraph } from "./sessionInGraph";
import { timePasses } from "./timePasses";

/** A click on the button, then *Continue* in the relay's window: answers with Entra's window. */
export async function entraWindowAfter(story: SignInStory, button: string = paneSentences.signIn): Promise<Page> {
  const relay = await story.windowAfter(() => story.button(button).first().click());
  return story.windowAfter(() => relay.getByRole("button", { name: "Continue" }).click());
}

/** The person takes time: a page that sends COOP cuts the window from the one that opened it, which may notice. */
export async function linger({ context }: SignInStory): Promise<void> {
  const relay = context.pages().find((page) => page.url().includes("/auth-relay.html"));
  if (relay === undefined) throw new Error("The relay's window is gone.");
  await timePasses(relay, 1_500);
}

/** What a person does in Entra's window: picks an account and, where Entra asks, consents. */
export async function signInAs(entra: Page, role: DemoRole, consent: boolean = true): Promise<void> {
  await entra.getByRole("button", { name: role }).click();
  if (consent) await entra.getByRole("button", { name: "Accept" }).click();
}

export async function found(story: SignInStory, name = "Budget 2026.xlsx"): Promise<void> {
  await story.pane.getByRole("heading", { name }).waitFor();
}

/** A session that something else opened is added by hand; answers with its id. */
export async function addSession(story: SignInStory, workbook: DemoWorkbook = "budget"): Promise<string> {
  const id = await sessionInGraph(story, true, workbook);
  await addByHand(story, id);
  return id;
}

/** *Close*, and the confirmation. */
export async function confirmClose(story: SignInStory, id: string): Promise<void> {
  await story.closeButton(id).click();
  await story.dialog.getByRole("button", { name: /^Close/ }).click();
}

export async function seeClosed(story: SignInStory, id: string): Promise<void> {
  await story.notice.getByText(closeSentences.succeeded.title).waitFor();
  const session = story.simulation.graph.control.sessions().find((one) => one.id === id);
  if (session?.end !== "closed") throw new Error("Graph did not close the session.");
}

/** Adds a session and closes it: that the sign-in which came before is good for something. */
export async function closeASession(story: SignInStory, workbook: DemoWorkbook = "budget"): Promise<void> {
  const id = await addSession(story, workbook);
  await confirmClose(story, id);
  await seeClosed(story, id);
}

/** What the card in the pane says is in the way of the sign-in. */
export async function seeTrouble(story: SignInStory, title: string): Promise<void> {
  await story.pane.getByRole("heading", { name: title }).waitFor();
}
