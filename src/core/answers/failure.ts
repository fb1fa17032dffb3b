/** What may be shown of a thrown error: its kind, and where in our scripts it was thrown. Never its message. */
export type Failure = { readonly what: string; readonly where: readonly string[] };

const MOST_PLACES = 5;
/** A script's name as the build gives it, and the place in it: no long text from outside can look like that. */
const PLACE = /(?<![\w.-])([a-z\d-]{1,20}(?:\.[\da-f]{16})?\.js):(\d{1,6}):(\d{1,6})(?!\d)/g;
const NAME = /^[A-Z][A-Za-z]{0,30}(?:Error|Exception)$/;

/** Accepts any thrown value, even one whose members throw. Never reads the message: it may quote an id or a token. */
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
    // A getter of a foreign object threw: the member counts as absent.
    return "";
  }
}
