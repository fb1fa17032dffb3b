import { joinRequests, BACKGROUND_SYNC, WRITE_ONLY_SYNC, type SyncRequest } from "../../../src/flow/folder/syncRun";

const READS = ["nothing", "shown", "all"] as const;

describe("two visits to the folder that become one", () => {
  it.each(READS.flatMap((one) => READS.map((other) => [one, other] as const)))(
    "read whatever either would: %s and %s",
    (one, other) => {
      const wider = READS[Math.max(READS.indexOf(one), READS.indexOf(other))];
      expect(joinRequests({ ...BACKGROUND_SYNC, read: one }, { ...BACKGROUND_SYNC, read: other }).read).toBe(wider);
    },
  );

  it.each(["interactive", "keep"] as const)("keep what the click allowed, whichever came first: %s", (allowed) => {
    const clicked: SyncRequest = { ...BACKGROUND_SYNC, [allowed]: true };
    expect(joinRequests(clicked, WRITE_ONLY_SYNC)).toEqual({ ...clicked, read: "shown" });
    expect(joinRequests(WRITE_ONLY_SYNC, clicked)).toEqual({ ...clicked, read: "shown" });
    expect(joinRequests(WRITE_ONLY_SYNC, BACKGROUND_SYNC)[allowed]).toBe(false);
  });
});
