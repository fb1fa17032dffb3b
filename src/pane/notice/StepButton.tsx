import type { NextStep } from "../../strings/description";
import { stepSentences } from "../../strings/books/stepSentences";
import { CopyButton } from "../CopyButton";
import { usePaneTools, useBook } from "../paneTools";
import { Button } from "../Button";

type Props = { readonly step: NextStep; readonly first: boolean; readonly take: () => void };

export function StepButton({ step, first, take }: Props) {
  const words = useBook(stepSentences);
  const { consentLink } = usePaneTools();
  if (step === "copyConsentLink") return <CopyButton label={words[step]} text={() => consentLink} />;
  return (
    <Button size="small" appearance={first && step !== "forget" ? "primary" : "secondary"} onClick={take}>
      {words[step]}
    </Button>
  );
}
