import { openPane, type OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";
import { until } from "../support/until";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

describe("the pane's Content-Security-Policy", () => {
  it("blocks a planted inline script and a foreign fetch, and both are reported", async () => {
    pane = await openPane();
    await pane.ready();
    pane.watch.allow("console", /Content Security Policy/);
    pane.watch.allow("csp", /script-src-elem blocked inline|connect-src blocked https:\/\/foreign\.example/);
    const outcome = await (
      await pane.paneFrame()
    ).evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.planted = true";
      document.body.append(script);
      const answer = await fetch("https://foreign.example/").catch(() => "blocked");
      return { planted: "planted" in window, answer };
    });
    expect(outcome).toEqual({ planted: false, answer: "blocked" });
    await until(() => pane.simulation.reports().length >= 2);
    const reported = pane.simulation.reports().map(({ directive, blocked }) => `${directive} ${blocked}`);
    expect(reported.sort()).toEqual(["connect-src https://foreign.example/", "script-src-elem inline"]);
    expect(pane.simulation.unknownRequests()).toEqual([]);
  });

  it("blocks a planted style attribute and an image of another host", async () => {
    pane = await openPane();
    await pane.ready();
    pane.watch.allow("console", /Content Security Policy/);
    pane.watch.allow("csp", /style-src-attr blocked inline|img-src blocked https:\/\/foreign\.example/);
    const colour = await (
      await pane.paneFrame()
    ).evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", '<p id="planted" style="color: red">x</p>');
      document.body.insertAdjacentHTML("beforeend", '<img src="https://foreign.example/pixel.png" alt="" />');
      return getComputedStyle(document.getElementById("planted") ?? document.body).color;
    });
    expect(colour).not.toBe("rgb(255, 0, 0)");
    await until(() => pane.simulation.reports().length >= 2);
    expect(pane.simulation.unknownRequests()).toEqual([]);
  });
});
