import type { DialogAnswer } from "../../../src/flow/ports/signIn";
import { openDialog } from "../../../src/office/openDialog";

const PAGE = "https://addins.contoso.com/sessions/auth-dialog.html?reach=own";
const OURS = "https://addins.contoso.com";
const CLOSED_BY_HAND = 12006;

type Event = { readonly message?: string; readonly origin?: string; readonly error?: number };

/** An Office whose dialog is driven by hand; `failure` is its answer instead of a dialog. */
function anOffice(failure?: number) {
  const handlers = new Map<string, (event: Event) => void>();
  const options: object[] = [];
  const dialog = {
    closed: 0,
    close: () => (dialog.closed += 1),
    addEventHandler: (type: string, handler: (event: Event) => void) => handlers.set(type, handler),
  };
  const ui = {
    displayDialogAsync: (_url: string, how: object, answer: (result: object) => void) => {
      options.push(how);
      answer(
        failure === undefined ? { status: "succeeded", value: dialog } : { status: "failed", error: { code: failure } },
      );
    },
  };
  Object.assign(globalThis, {
    Office: {
      context: { ui },
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
    },
  });
  const tell = (type: "message" | "event") => (event: Event) => handlers.get(type)?.(event);
  return { dialog, options, says: tell("message"), happens: tell("event") };
}

/** The dialog as it stands: what it answered, if it did. */
function opened(stop = new AbortController()) {
  const answers: DialogAnswer[] = [];
  void openDialog(PAGE, stop.signal).then((answer) => answers.push(answer));
  const told = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return answers[0];
  };
  return { told, stop };
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

describe("the sign-in dialog of Office", () => {
  it.each([OURS, undefined])("is closed with its answer, which comes from the origin %p", async (origin) => {
    const office = anOffice();
    const { told } = opened();
    office.says({ message: "the answer", ...(origin === undefined ? {} : { origin }) });
    expect(await told()).toEqual({ kind: "message", message: "the answer" });
    expect(office.dialog.closed).toBe(1);
  });

  it("takes no answer from another origin, and waits for its own", async () => {
    const office = anOffice();
    const { told } = opened();
    office.says({ message: "another answer", origin: "https://elsewhere.example" });
    expect(await told()).toBeUndefined();
    expect(office.dialog.closed).toBe(0);
    office.says({ message: "the answer", origin: OURS });
    expect(await told()).toEqual({ kind: "message", message: "the answer" });
  });

  it("that could not be opened, or went away, tells Office's number", async () => {
    anOffice(12007);
    expect(await opened().told()).toEqual({ kind: "failed", code: 12007 });
    const office = anOffice();
    const { told } = opened();
    office.happens({ error: CLOSED_BY_HAND });
    expect(await told()).toEqual({ kind: "failed", code: CLOSED_BY_HAND });
  });

  it.each(["before it is there", "while it is open"])("is closed when nobody waits any more: %s", async (when) => {
    const office = anOffice();
    const stop = new AbortController();
    if (when === "before it is there") stop.abort();
    const { told } = opened(stop);
    stop.abort();
    expect(await told()).toEqual({ kind: "failed", code: CLOSED_BY_HAND });
    expect(office.dialog.closed).toBe(1);
  });

  it("is left alone when the one who waited stops after the answer", async () => {
    const office = anOffice();
    const { told, stop } = opened();
    office.says({ message: "the answer", origin: OURS });
    await told();
    stop.abort();
    expect(office.dialog.closed).toBe(1);
  });

  it("is given its size anew each time, as office.js keeps what it was given", async () => {
    const office = anOffice();
    await Promise.all([opened().told(), opened().told()]);
    const [first, second] = office.options;
    expect(first).toEqual(second);
    expect(first).not.toBe(second);
  });
});
