import { startDemo } from "../../../src/demo/startDemo";
import { openDevice } from "./openExcel";
import { paneIn, type OpenedPane } from "./openPane";
import { storyBrowser } from "./storyBrowser";

export type OpenedDemo = OpenedPane & {
  /** The address of the demo with what a person gave after `#`. */
  readonly addressOf: (scenario: string) => string;
};

/** What `npm run demo` serves, in a new browser profile. */
export async function openDemo(): Promise<OpenedDemo> {
  const { browser, server } = await storyBrowser();
  const simulation = await startDemo(server);
  const pane = paneIn(await openDevice(browser, simulation, { scripts: [] }));
  // Another scenario is another world: the files that a pane is just reading are gone.
  pane.watch.allow("console", /404 \(Not Found\) \(\S+\/downloads\//);
  return {
    ...pane,
    addressOf: (scenario) => `${simulation.layout.addresses.excel}/#${scenario}`,
    finish: async () => {
      await pane.finish().finally(simulation.end);
    },
  };
}
