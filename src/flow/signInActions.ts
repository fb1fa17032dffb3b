import { troubleOfToken } from "./askGraph";
import type { PaneContext } from "./paneContext";

export type SignInActions = {
  /** Signs in after a click, for no one workbook or session; `more` asks for all files that the user may open. */
  readonly signIn: (more: boolean) => Promise<void>;
};

/** `goOn` takes up what waited for a sign-in. */
export function createSignInActions(context: PaneContext, goOn: () => Promise<void>): SignInActions {
  return {
    signIn: async (more) => {
      if (more) context.reachAll();
      const answer = await context.services.signIn.token({ reach: context.reach(), interactive: true });
      if (answer.kind !== "token") {
        context.notify({ kind: "trouble", trouble: troubleOfToken(answer), about: { fileName: "" } });
        return;
      }
      await context.noteAccount(answer.account);
      await goOn();
    },
  };
}
