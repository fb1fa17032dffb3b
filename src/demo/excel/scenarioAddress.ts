/** What the address says: which scenario, and whether this window is a further one of a scenario that runs. */
export type ScenarioAddress = { readonly id: string | undefined; readonly isFurther: boolean };

const FURTHER = "/second-window";

/** `hash` as the browser gives it, with its `#`. */
export function readScenarioAddress(hash: string): ScenarioAddress {
  const text = hash.replace(/^#/, "");
  const isFurther = text.endsWith(FURTHER);
  const id = isFurther ? text.slice(0, -FURTHER.length) : text;
  return { id: id === "" ? undefined : id, isFurther };
}

export function scenarioHash(id: string, isFurther = false): string {
  return `#${id}${isFurther ? FURTHER : ""}`;
}
