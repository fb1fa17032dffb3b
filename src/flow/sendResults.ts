import { judgeMailError, type MailOutcome, type SentMail } from "../core/answers/judgeMail";
import type { OutgoingMail } from "../core/results/outgoingMail";
import { askGraph } from "./askGraph";
import type { OnlineContext } from "./paneContext";
import type { Interaction } from "./ports/signIn";

export type MailActions = {
  /**
   * Sends one email as the signed-in account, once, after a click. The permission for it is asked for only then. Where
   * nobody waits for the answer any more, it becomes a message of the pane.
   */
  readonly sendResults: (mail: OutgoingMail, interactive: Interaction, isAwaited: () => boolean) => Promise<SentMail>;
};

export function createMailActions({ services, notify }: OnlineContext): MailActions {
  const send = async (mail: OutgoingMail, interactive: Interaction): Promise<SentMail> => {
    let from: string | undefined;
    try {
      const asked = await askGraph(services, { fileAccess: "own", mail: true, interactive }, (call, account) => {
        from = account.displayName;
        return services.graph.sendMail(mail, call);
      });
      return { ...outcomeOf(asked), ...(from === undefined ? {} : { from }) };
    } catch {
      // Whatever was thrown, it may have been sent.
      return { kind: "unknown" };
    }
  };
  return {
    sendResults: async (mail, interactive, isAwaited) => {
      const sent = await send(mail, interactive);
      const { to } = mail;
      if (!isAwaited()) notify({ kind: "mail", sent, to, at: services.clock.now(), about: { fileName: "" } });
      return sent;
    },
  };
}

function outcomeOf(asked: Awaited<ReturnType<typeof askGraph<void>>>): MailOutcome {
  if (asked.kind === "ok") return { kind: "accepted" };
  const { trouble } = asked;
  if (trouble.kind === "graph") return judgeMailError(trouble.error);
  return trouble.kind === "silence" ? { kind: "unknown" } : { kind: "notSent", trouble };
}
