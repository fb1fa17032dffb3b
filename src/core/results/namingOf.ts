import { withoutSecrets } from "./withoutSecrets";
import type { SessionNaming } from "../sessions/sessionNaming";

/** Only what the name needs, without a session's whole id or a credential that somebody wrote into it. */
export function namingOf({ label: named, origin, createdBy, createdAt, addedAt }: SessionNaming): SessionNaming {
  const [label, tool, run] = [named, createdBy?.tool, createdBy?.run].map(withoutSecrets);
  return {
    origin,
    addedAt,
    ...(label === undefined ? {} : { label }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(tool === undefined ? {} : { createdBy: { tool, ...(run === undefined ? {} : { run }) } }),
  };
}
