import type { SentMail } from "../../core/answers/judgeMail";
import { mailSentences } from "../../strings/messages/mailSentences";
import { consentLink } from "../consentLink";
import { CopyButton } from "../CopyButton";
import { factsOfTrouble, SupportText } from "../notice/SupportDetails";
import { useMessages, usePaneTools } from "../paneTools";

/** For those who help: the codes of a refusal and, where an administrator has to allow it, the link for that. */
export function MailDetails({ sent, at }: { readonly sent: SentMail; readonly at: number }) {
  const words = useMessages(mailSentences);
  const { configuration, language } = usePaneTools();
  const { kind } = sent;
  if (kind === "accepted") return null;
  const missing =
    kind === "notSent" && sent.trouble.kind === "signIn" && sent.trouble.trouble.reason === "consentMissing";
  const facts =
    kind === "notSent" ? factsOfTrouble(sent.trouble) : sent.error === undefined ? {} : { error: sent.error };
  return (
    <>
      {(kind === "notAllowed" || missing) && (
        <CopyButton
          label={words.consentLink}
          text={() => consentLink(configuration, location.href, ["Files.ReadWrite", "Mail.Send"], language)}
        />
      )}
      {Object.keys(facts).length > 0 && <SupportText facts={facts} at={at} />}
    </>
  );
}
