type Loads = Readonly<Record<string, () => Promise<unknown>>>;

const first = new WeakSet<() => Promise<unknown>>();

/** Marks parts that say nothing but the first books of a language (hosting/firstBooks): they wait for no others. */
export function firstParts<Views extends Loads>(views: Views): Views {
  for (const load of Object.values(views)) first.add(load);
  return views;
}

/** Whether a part may be drawn before the whole language is there. */
export function isFirstPart(load: () => Promise<unknown>): boolean {
  return first.has(load);
}
