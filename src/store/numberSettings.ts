import type { StoreAnswer } from "../flow/ports";
import { after, latest } from "./latest";
import type { RecordShelf } from "./recordShelf";

type Setting = { readonly name: string; readonly value: number; readonly at: number };

/** Settings by name, each a number; the latest of a name counts. `now` in milliseconds since the epoch. */
export function createNumberSettings(settings: RecordShelf<Setting>, now: () => number) {
  return {
    setting: (wanted: string): number | undefined =>
      latest(settings.records().filter(({ name }) => name === wanted))?.value,
    set: (name: string, value: number): StoreAnswer => {
      const at = after(latest(settings.records()), now());
      const answer = settings.add({ name, value, at });
      if (answer.kind === "stored") settings.drop((each) => each.name === name && each.at < at);
      return answer;
    },
  };
}
