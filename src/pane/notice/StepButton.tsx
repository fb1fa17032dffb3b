import type { NextStep } from "../../strings/description";
import { stepSentences } from "../../strings/books/stepSentences";
import { CopyButton } from "../CopyButton";
import { usePaneTools, useBook } from "../paneTools";
import { Button } from "../Button";
import { consentLink } from "./consentLink";

type Props = { readonly step: NextStep; readonly first: boolean; readonly take: () => void };

export function StepButton({ step, first, take }: Props) {
  const words = useBook(stepSentences);
  const { configuration } = usePaneTools();
  if (step === "copyConsentLink") {
    return <CopyButton label={words[step]} text={() => consentLink(configuration, location.href)} />;
  }
  return (
    <Button size="small" appearance={first && step !== "forget" ? "primary" : "secondary"} onClick={take}>
      {words[step]}
    </Button>
  );
}
