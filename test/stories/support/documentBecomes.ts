import type { OpenedDocument } from "../../../src/demo/excel/documentKinds";
import type { OpenedPane } from "./openPane";

/** From now on Excel answers this for its open document, without opening the pane anew: as after a rename or Save As. */
export async function documentBecomes({ page, simulation }: OpenedPane, live: OpenedDocument["live"]): Promise<void> {
  const state = `${simulation.layout.addresses.excel}/control/state`;
  await page.unroute(state);
  // The host page asks for its settings each time that the pane asks for the document; nothing else is read then.
  await page.route(state, (route) => {
    const document: OpenedDocument = { title: "Another name.xlsx", url: "", live };
    return route.fulfill({ json: { settings: { ...simulation.excel.settings(), document } } });
  });
}
