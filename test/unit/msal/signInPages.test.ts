import { readFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "../../support/until";
import { closeChannels, useQuietChannels } from "./quietChannels";

const PAGES = join(__dirname, "../../../src/msal/pages");
const ADDRESS = "https://addins.contoso.com/sessions";
const CONFIGURATION = { clientId: "11111111-2222-4333-8444-555555555555", tenant: "organizations" };

type Message = { readonly id: string; hidden: boolean };
type Part = { readonly textContent?: string; readonly addEventListener: (type: string, hear: () => void) => void };

/** As much of a page as its script touches: its prepared sentences, its buttons and its configuration. */
function open(name: "auth-redirect" | "auth-relay", search: string, configuration: unknown, opener: unknown = null) {
  const html = readFileSync(join(PAGES, `${name}.html`), "utf8");
  const messages = [...html.matchAll(/id="([\w-]+)" data-message(?: role="status")?( hidden)?>/g)].map(
    ([, id = "", hidden]): Message => ({ id, hidden: hidden !== undefined }),
  );
  const clicks = new Map<string, () => void>();
  const partOf = (id: string): Part => ({
    ...(id === "configuration" ? { textContent: JSON.stringify(configuration) } : {}),
    addEventListener: (_type, hear) => void clicks.set(id, hear),
  });
  useQuietChannels();
  const location = new URL(`${ADDRESS}/${name}.html${search}`);
  const window = {
    location,
    opener,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    open: () => null,
  };
  const document = { querySelectorAll: () => messages, getElementById: partOf, title: "" };
  Object.assign(globalThis, { window, document, location });
  return {
    shown: () => messages.filter(({ hidden }) => !hidden).map(({ id }) => id),
    click: (id: string) => clicks.get(id)?.(),
    canClick: (id: string) => clicks.has(id),
  };
}

async function run(name: "auth-redirect" | "auth-relay"): Promise<void> {
  await jest.isolateModulesAsync(() => import(`../../../src/msal/pages/${name}`) as Promise<void>);
}

afterEach(closeChannels);

describe("the page that Microsoft comes back to", () => {
  it.each([
    ["?admin_consent=True&tenant=contoso.com", "consented"],
    ["?admin_consent=True&error=access_denied&error_description=AADSTS65004", "not-consented"],
    ["?error=consent_required&admin_consent=False", "not-consented"],
  ])("tells an administrator what became of the consent: %s", async (search, message) => {
    const page = open("auth-redirect", search, undefined);
    await run("auth-redirect");
    expect(page.shown()).toEqual([message]);
  });

  it("says that there is nothing to sign in to where no pane has asked", async () => {
    const page = open("auth-redirect", "", undefined);
    await run("auth-redirect");
    await until(() => page.shown().includes("nothing"), "the sentence");
    expect(page.shown()).toEqual(["nothing"]);
  });
});

describe("the page that the pane opens for a sign-in", () => {
  it("waits for a click, because browsers block a window that opens by itself", async () => {
    const page = open("auth-relay", "", CONFIGURATION, {});
    await run("auth-relay");
    expect([page.shown(), page.canClick("continue"), page.canClick("stop")]).toEqual([["ready"], true, true]);
  });

  it("says that there is nothing to sign in to where no pane has opened it, and offers no click", async () => {
    const page = open("auth-relay", "", CONFIGURATION, null);
    await run("auth-relay");
    expect([page.shown(), page.canClick("continue")]).toEqual([["nothing"], false]);
  });

  it("says so after the click where the pane that opened it has made no request", async () => {
    const page = open("auth-relay", "", CONFIGURATION, {});
    await run("auth-relay");
    page.click("continue");
    expect(page.shown()).toEqual(["nothing"]);
  });

  it("says that the add-in is not set up where its configuration is missing", async () => {
    const page = open("auth-relay", "", { clientId: "" }, {});
    await run("auth-relay");
    expect([page.shown(), page.canClick("continue")]).toEqual([["not-configured"], false]);
  });
});
