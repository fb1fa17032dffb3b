import type { NextStep } from "../../strings/description";
import { stepSentences } from "../../strings/messages/stepSentences";
import { CopyButton } from "../CopyButton";
import { usePaneTools, useMessages } from "../paneTools";
import { Button } from "../Button";
import { CLOUDS } from "../../core/clouds";
import type { Configuration } from "../../core/configuration";

type Props = { readonly step: NextStep; readonly first: boolean; readonly take: () => void };

export function StepButton({ step, first, take }: Props) {
  const words = useMessages(stepSentences);
  const { configuration } = usePaneTools();
  if (step === "copyConsentLink") {
    return <CopyButton label={words[step]} text={() => consentLink(configuration, location.href)} />;
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

/**
 * The address where an administrator consents for the organisation (Entra, "Grant tenant-wide admin consent"). The
 * redirect must be a registered page of ours, or Entra takes the first one registered, which may be no web address.
 */
function consentLink(configuration: Configuration, pageUrl: string): string {
  const cloud = CLOUDS[configuration.cloud];
  const tenant = configuration.tenant === "common" ? "organizations" : configuration.tenant;
  const scopes = ["Files.ReadWrite", "Files.ReadWrite.All"].map((scope) => `${cloud.graph}/${scope}`);
  const query = new URLSearchParams({
    client_id: configuration.clientId,
    scope: ["openid", "profile", "offline_access", ...scopes].join(" "),
    redirect_uri: new URL("auth-redirect.html", pageUrl.split(/[?#]/)[0]).href,
  });
  return `${cloud.login}/${tenant}/v2.0/adminconsent?${query.toString().replaceAll("+", "%20")}`;
}
