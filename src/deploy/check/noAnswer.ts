import type { AddInAddress } from "../addInAddress";

/** Why a host gave no answer at all, by Node's code, with what to do. */
export function noAnswer({ href, host }: AddInAddress, why: string): string {
  if (why === "ENOTFOUND" || why === "EAI_AGAIN") {
    return `${href}: no machine of the name ${host} was found. Check the spelling, and the DNS record of that name.`;
  }
  if (why === "ECONNREFUSED") return `${href}: ${host} takes no https connection. Start the web server, with TLS.`;
  if (/SSL|EPROTO|ECONNRESET/.test(why) && !/CERT/.test(why)) {
    return `${href}: ${host} does not speak https there (${why}). Office loads add-ins over https only: give the host a certificate.`;
  }
  if (/CERT|SIGNATURE|ISSUER/.test(why)) {
    return `${href}: the certificate of ${host} is not one that browsers trust for this name (${why}). Renew it, or add its whole chain.`;
  }
  if (why === "TIMEOUT") return `${href}: ${host} gave no answer within twenty seconds. Check firewall and proxy.`;
  return `${href}: no answer came from ${host} (${why}). Check the network, and ask again.`;
}
