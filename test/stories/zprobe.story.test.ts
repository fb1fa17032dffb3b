import { openSignIn } from "./support/openSignIn";
import { closeStoryBrowser } from "./support/storyBrowser";
jest.setTimeout(60_000);
afterAll(closeStoryBrowser);
it("probe", async () => {
  const story = await openSignIn({ thirdPartyCookies: true, dist: "/tmp/signin-dist", signedIn: "Owner account", newerOfficeJs: true, entra: { consented: ["Files.ReadWrite"] }, before: async (c: any) => { c.on("weberror", (e: any) => console.log("ERR", JSON.stringify(e.error().stack), e.page()?.url(), e.page().frames().map((f: any) => f.url()))); } });
  await story.page.waitForTimeout(4000);
  console.log(JSON.stringify(story.login.requests(), null, 1));
  console.log(await story.pane.locator("body").innerText());
  console.log(JSON.stringify(story.simulation.inPaneScript.slice(-200)));
  await story.page.screenshot({ path: "/tmp/probe.png" });
  const t = story.watch.troubles(); console.log(t);
  await story.finish();
});
