import type { NextStep } from "../../strings/description";
import { stepSentences } from "../../strings/messages/stepSentences";
import { CopyButton } from "../CopyButton";
import { usePaneTools, useMessages } from "../paneTools";
import { Button } from "../Button";
import { consentLink, FILE_SCOPES } from "../consentLink";

type Props = { readonly step: NextStep; readonly first: boolean; readonly take: () => void };

/** Not what is to be done next: what is over, or can be taken back, or only explains. */
const QUIET: ReadonlySet<NextStep> = new Set(["forget", "remove", "undo", "looksLocked"] as const);

export function StepButton({ step, first, take }: Props) {
  const words = useMessages(stepSentences);
  const { configuration, language } = usePaneTools();
  if (step === "copyConsentLink") {
    const link = () => consentLink(configuration, location.href, FILE_SCOPES, language);
    return <CopyButton label={words[step]} text={link} />;
  }
  return (
    <Button size="small" appearance={first && !QUIET.has(step) ? "primary" : "secondary"} onClick={take}>
      {words[step]}
    </Button>
  );
}
