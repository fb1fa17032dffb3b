import { troubleOfToken } from "./askGraph";
import type { PaneContext } from "./paneContext";
import type { Interaction, FileAccess } from "./ports/signIn";

export type SignInActions = {
  /** Signs in after a click, for no particular workbook or session. False: it failed, and the notice says why. */
  readonly signIn: (fileAccess?: FileAccess, click?: Exclude<Interaction, false>) => Promise<boolean>;
};

/** `goOn` resumes what waited for a sign-in. */
export function createSignInActions(context: PaneContext, goOn: () => Promise<void>): SignInActions {
  return {
    signIn: async (fileAccess = context.fileAccess(), interactive = true) => {
      const answer = await context.services.signIn.token({ fileAccess, interactive });
      if (answer.kind !== "token") {
        context.notify({ kind: "trouble", trouble: troubleOfToken(answer), about: { fileName: "" } });
        return false;
      }
      await context.noteAccount(answer.account);
      await goOn();
      return true;
    },
  };
}
