/** What may be told of something that threw: what kind of error it was, and where in our scripts. Never its message. */
export type Failure = { readonly what: string; readonly where: readonly string[] };

const MOST_PLACES = 5;
/** The name that the build gives a script, and the place in it: no text from outside can look like that at length. */
const PLACE = /(?<![\w.-])([a-z\d-]{1,20}(?:\.[\da-f]{16})?\.js):(\d{1,6}):(\d{1,6})(?!\d)/g;
const NAME = /^[A-Z][A-Za-z]{0,30}(?:Error|Exception)$/;

/** Of whatever was thrown, an object whose members throw included. A message may quote an id or a token: it is not read. */
export function failureOf(thrown: unknown): Failure {
  const name = memberOf(thrown, "name");
  const stack = memberOf(thrown, "stack").slice(0, 10_000);
  return {
    what: NAME.test(name) ? name : "Error",
    where: [...stack.matchAll(PLACE)].slice(0, MOST_PLACES).map(([place]) => place),
  };
}

function memberOf(thrown: unknown, name: "name" | "stack"): string {
  try {
    const value: unknown = (thrown as Partial<Record<typeof name, unknown>> | null | undefined)?.[name];
    return typeof value === "string" ? value : "";
  } catch {
    // A getter of a foreign object: nothing is known of it then.
    return "";
  }
}
