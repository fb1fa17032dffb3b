/**
 * An emulation, not office.js: adds `Office.context.officeTheme`, `Office.context.partitionKey` and
 * `Office.auth.getAuthContext` as documented for today's office.js, which the npm package lacks on the web. It runs in
 * the pane before office.js, takes its values from `window.name`, and does nothing where the host put none there.
 */
export type EmulatedContext = {
  readonly officeTheme: Office.OfficeTheme;
  readonly partitionKey: string;
  readonly authContext: object;
};

type OfficeFactory = { setContext: (context: object) => void };

const emulated = readEmulated();
if (emulated !== undefined) {
  // `var OSF = OSF || {}` in office.js assigns to a property that exists already, and so runs this setter.
  onceAssigned(window, "OSF", (osf) =>
    onceAssigned(osf, "_OfficeAppFactory", (factory) => wrapSetContext(factory as OfficeFactory, emulated)),
  );
}

function wrapSetContext(factory: OfficeFactory, { officeTheme, partitionKey, authContext }: EmulatedContext): void {
  const original = factory.setContext;
  factory.setContext = (context) => {
    Object.defineProperty(context, "officeTheme", { value: officeTheme, enumerable: true });
    Object.defineProperty(context, "partitionKey", { value: partitionKey, enumerable: true });
    original(context);
    const auth = (window as unknown as { Office: { auth?: object } }).Office.auth;
    if (auth) Object.defineProperty(auth, "getAuthContext", { value: () => Promise.resolve(authContext) });
  };
}

/** Runs `then` on the first object given to a property that nobody has set yet. */
function onceAssigned(target: object, name: string, then: (value: object) => void): void {
  let value: unknown;
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get: () => value,
    set: (next: unknown) => {
      const first = value === undefined;
      value = next;
      if (first && typeof next === "object" && next !== null) then(next);
    },
  });
}

function readEmulated(): EmulatedContext | undefined {
  try {
    // The host of this repository wrote it: see paneFrame.ts.
    return (JSON.parse(window.name) as { emulated?: EmulatedContext }).emulated;
  } catch {
    // No JSON in window.name: not a pane of the simulated host.
    return undefined;
  }
}
