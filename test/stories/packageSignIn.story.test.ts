import { paneSentences } from "../../src/strings/messages/paneSentences";
import { desktopExcel } from "./support/desktopExcel";
import { openSignIn, type SignInOptions, type SignInStory } from "./support/openSignIn";
import { packagedAddIn, packageFolder, removePackage } from "./support/packagedAddIn";
import { closeASession, entraWindowAfter, found, signInAs } from "./support/signInSteps";
import { closeStoryBrowser, wholeStoryBrowser } from "./support/storyBrowser";

let story: SignInStory;

// The command builds the pane first when it has changed.
beforeAll(() => wholeStoryBrowser());
beforeAll(() => void packageFolder());

afterEach(async () => {
  expect(story.watch.seen("csp")).toEqual([]);
  await story.finish();
});

afterAll(async () => {
  removePackage();
  await closeStoryBrowser();
});

async function openPackage(options: SignInOptions): Promise<void> {
  story = await openSignIn({ ...packagedAddIn(), ...options });
}

describe("signing in to the package, under its own headers and from below a path", () => {
  it("works by the bridge of Excel", async () => {
    await openPackage({ bridge: true });
    await found(story);
    await closeASession(story);
  });

  it("works silently in a hidden frame, where the browser lets Entra's cookies into frames", async () => {
    await openPackage({
      newerOfficeJs: true,
      signedIn: "Owner account",
      thirdPartyCookies: true,
      entra: { consented: ["Files.ReadWrite"] },
    });
    // Excel's own page, whose files are kept from the tab in which the account signed in before.
    story.watch.allow("console", /ERR_FAILED \(https:\/\/excel\.officeapps\.live\.com\/host\.(css|js)\)/);
    await found(story);
    await closeASession(story);
  });

  it("works by a window behind the relay page", async () => {
    await openPackage({ newerOfficeJs: true });
    await signInAs(await entraWindowAfter(story), "Owner account");
    await found(story);
    await closeASession(story);
  });

  it("works by Office's dialog", async () => {
    await openPackage({ inPane: desktopExcel, nestedAppAuth: false, newerOfficeJs: true });
    await story.button(paneSentences.signIn).first().click();
    const dialog = await story.windowAfter(() => story.pane.getByRole("button", { name: "Allow" }).click());
    await signInAs(dialog, "Owner account");
    await found(story);
    await closeASession(story);
  });
});
