import { joined, QUIETLY, WRITE_ONLY, type WantedVisit } from "../../../src/flow/folder/folderVisit";

const READS = ["nothing", "shown", "all"] as const;

describe("two visits to the folder that become one", () => {
  it.each(READS.flatMap((one) => READS.map((other) => [one, other] as const)))(
    "read whatever either would: %s and %s",
    (one, other) => {
      const wider = READS[Math.max(READS.indexOf(one), READS.indexOf(other))];
      expect(joined({ ...QUIETLY, read: one }, { ...QUIETLY, read: other }).read).toBe(wider);
    },
  );

  it.each(["interactive", "keep"] as const)("keep what the click allowed, whichever came first: %s", (allowed) => {
    const clicked: WantedVisit = { ...QUIETLY, [allowed]: true };
    expect(joined(clicked, WRITE_ONLY)).toEqual({ ...clicked, read: "shown" });
    expect(joined(WRITE_ONLY, clicked)).toEqual({ ...clicked, read: "shown" });
    expect(joined(WRITE_ONLY, QUIETLY)[allowed]).toBe(false);
  });
});
