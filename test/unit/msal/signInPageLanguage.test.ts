import { consentLink } from "../../../src/pane/consentLink";
import arabic from "../../../src/strings/languages/ar";
import german from "../../../src/strings/languages/de";
import french from "../../../src/strings/languages/fr";
import { closestLanguage } from "../../../src/strings/languages/loadLanguage";
import { loadSignInPage } from "../../../src/strings/languages/loadSignInPage";
import { signInPageSentences } from "../../../src/strings/messages/signInPageSentences";
import { LANGUAGE_TAGS } from "../../support/books";
import { configuration } from "./contoso";
import { closeChannels } from "./quietChannels";
import { openPage, PAGE_ORIGIN, runPage, type PageParts, type SignInPageName } from "./signInPage";

afterEach(closeChannels);

async function spokenBy(name: SignInPageName, parts: PageParts) {
  const page = openPage(name, { configuration, ...parts });
  await runPage(name);
  const [lang, dir] = await page.spoken();
  return { page, lang, dir };
}

const paneIn = (lang: string) => ({ document: { documentElement: { lang } } });

describe("a window for a sign-in", () => {
  it("says all in the language of the pane that opened it, and names that language", async () => {
    const { page, lang, dir } = await spokenBy("auth-relay", { opener: paneIn("de-AT"), language: "en-US" });
    const { relay, title, notOpened } = german.signInPageSentences;
    expect([lang, dir, page.title()]).toEqual(["de", "ltr", title]);
    expect(page.said("ready-text")).toBe(relay.ready.text);
    expect(page.said("stop")).toBe(relay.lost.stop);
    expect(page.said("nothing-title")).toBe(notOpened.title);
    expect(page.focused()).toBe("continue");
  });

  it("is written from right to left in Arabic", async () => {
    const { page, lang, dir } = await spokenBy("auth-relay", { opener: paneIn("ar-SA") });
    expect([lang, dir]).toEqual(["ar", "rtl"]);
    expect(page.said("continue")).toBe(arabic.signInPageSentences.relay.ready.next);
  });

  it("is English for a pane in English, whatever the browser speaks", async () => {
    const { page, lang, dir } = await spokenBy("auth-relay", { opener: paneIn("en-US"), language: "de-DE" });
    expect([lang, dir]).toEqual(["en", "ltr"]);
    expect(page.said("ready-title")).toBe(signInPageSentences.relay.ready.title);
  });

  it("speaks the browser's language where a page of another site has opened it, or none", async () => {
    const stranger = {
      get document(): never {
        throw new DOMException("Blocked a frame from accessing a cross-origin frame.", "SecurityError");
      },
    };
    for (const opener of [stranger, null]) {
      const { page, lang } = await spokenBy("auth-relay", { opener, language: "fr-CA" });
      expect([lang, page.said("nothing-text")]).toEqual(["fr", french.signInPageSentences.notOpened.text]);
    }
  });

  it.each(LANGUAGE_TAGS)("is offered in %s, as the pane is", async (tag) => {
    expect(closestLanguage(tag)).toBe(tag);
    const { words, tag: spoken } = await loadSignInPage(tag);
    expect([spoken, words.title === signInPageSentences.title]).toEqual([tag, false]);
  });
});

describe("the page that Microsoft comes back to after an administrator's consent", () => {
  const link = (language: string) =>
    new URL(consentLink(configuration, `${PAGE_ORIGIN}/sessions/taskpane.html?a=b#c`, ["Files.ReadWrite"], language));
  const comesBack = (state: string) =>
    spokenBy("auth-redirect", { search: `?${new URLSearchParams({ admin_consent: "True", state }).toString()}` });

  it("is the registered one, without a query of its own", () => {
    expect(link("de-DE").searchParams.get("redirect_uri")).toBe(`${PAGE_ORIGIN}/sessions/auth-redirect.html`);
  });

  it.each([
    ["de-DE", "de"],
    ["ar-u-ca-gregory-nu-latn", "ar"],
    ["en-GB", "en"],
  ])("speaks the language of the pane that made the link, as Microsoft gives it back: %s", async (language, tag) => {
    const { page, lang } = await comesBack(link(language).searchParams.get("state") ?? "");
    const { words } = await loadSignInPage(tag);
    expect([lang, page.shown(), page.said("consented")]).toEqual([tag, ["consented"], words.redirect.consented]);
  });

  it.each(["12345", "eyJpZCI6IjAxOWIifQ", "consent", "d"])(
    "speaks the browser's where the link had another state: %s",
    async (state) => {
      const search = `?admin_consent=True&state=${state}`;
      const { lang } = await spokenBy("auth-redirect", { search, language: "nl-BE" });
      expect(lang).toBe("nl");
    },
  );

  it("speaks what the address itself names, before what Microsoft gives back", async () => {
    const search = "?admin_consent=True&state=de-DE&language=fr-FR";
    expect((await spokenBy("auth-redirect", { search, language: "nl-BE" })).lang).toBe("fr");
  });
});
