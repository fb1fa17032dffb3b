import type { Configuration } from "../core/configuration";
import type { Clock } from "../flow/ports";

export type WayParts = {
  readonly configuration: Configuration;
  /** Any page of the add-in: the sign-in pages stand beside it. */
  readonly pageUrl: string;
  readonly clock: Clock;
};
