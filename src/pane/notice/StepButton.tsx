import type { NextStep } from "../../strings/description";
import { stepSentences } from "../../strings/messages/stepSentences";
import { CopyButton } from "../CopyButton";
import { usePaneTools, useMessages } from "../paneTools";
import { Button } from "../Button";
import { consentLink, FILE_SCOPES } from "../consentLink";

type Props = { readonly step: NextStep; readonly first: boolean; readonly take: () => void };

export function StepButton({ step, first, take }: Props) {
  const words = useMessages(stepSentences);
  const { configuration } = usePaneTools();
  if (step === "copyConsentLink") {
    return <CopyButton label={words[step]} text={() => consentLink(configuration, location.href, FILE_SCOPES)} />;
  }
  return (
    <Button
      size="small"
      appearance={first && step !== "forget" && step !== "undo" ? "primary" : "secondary"}
      onClick={take}
    >
      {words[step]}
    </Button>
  );
}
