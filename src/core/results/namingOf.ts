import type { SessionNaming } from "../sessions/sessionNaming";

/** Only what the name needs: nothing else of the session is kept with it. */
export function namingOf({ label, origin, createdBy, createdAt, addedAt }: SessionNaming): SessionNaming {
  const { tool, run } = createdBy ?? {};
  return {
    origin,
    addedAt,
    ...(label === undefined ? {} : { label }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(tool === undefined ? {} : { createdBy: { tool, ...(run === undefined ? {} : { run }) } }),
  };
}
