export type WantedVisit = {
  /** Of the workbook that is shown, of all, or nothing: then what waits is written, and that is all. */
  readonly read: "shown" | "all" | "nothing";
  readonly interactive: boolean;
  readonly keep: boolean;
};

export const QUIETLY: WantedVisit = { read: "shown", interactive: false, keep: false };
export const WRITE_ONLY: WantedVisit = { ...QUIETLY, read: "nothing" };

/** One visit that does what either would. */
export function joined(one: WantedVisit, other: WantedVisit): WantedVisit {
  return {
    read: WIDTH[one.read] > WIDTH[other.read] ? one.read : other.read,
    interactive: one.interactive || other.interactive,
    keep: one.keep || other.keep,
  };
}

const WIDTH = { nothing: 0, shown: 1, all: 2 } as const;
