import { judgeMailError, type MailOutcome } from "../core/answers/judgeMail";
import type { OutgoingMail } from "../core/results/outgoingMail";
import { askGraph } from "./askGraph";
import type { OnlineContext } from "./paneContext";
import type { Interaction } from "./ports/signIn";

export type MailActions = {
  /**
   * Sends one email as the signed-in account, once, after a click. The permission for it is asked for only then.
   * `from`: the account that sent it.
   */
  readonly sendResults: (mail: OutgoingMail, interactive: Interaction) => Promise<SentMail>;
};

export type SentMail = MailOutcome & { readonly from?: string };

export function createMailActions({ services }: OnlineContext): MailActions {
  return {
    sendResults: async (mail, interactive) => {
      let from: string | undefined;
      const asked = await askGraph(services, { fileAccess: "own", mail: true, interactive }, (call, account) => {
        from = account.displayName;
        return services.graph.sendMail(mail, call);
      });
      return { ...outcomeOf(asked), ...(from === undefined ? {} : { from }) };
    },
  };
}

function outcomeOf(asked: Awaited<ReturnType<typeof askGraph<void>>>): MailOutcome {
  if (asked.kind === "ok") return { kind: "accepted" };
  const { trouble } = asked;
  if (trouble.kind === "graph") return judgeMailError(trouble.error);
  return trouble.kind === "silence" ? { kind: "unknown" } : { kind: "notSent", trouble };
}
