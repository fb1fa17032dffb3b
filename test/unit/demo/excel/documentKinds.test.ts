import { documentKinds, type OpenedDocument } from "../../../../src/demo/excel/documentKinds";
import { workbooks } from "../../../../src/demo/graph/contosoWorld";

describe("the documents of the simulated Excel", () => {
  const addresses = Object.values(workbooks).map(
    ({ drive, name }) => `${drive.webUrl}/${encodeURIComponent(name).replaceAll("'", "%27")}`,
  );

  it.each<keyof typeof documentKinds>([
    "oneDriveForBusiness",
    "sharePoint",
    "ofColleague",
    "oddName",
    "longName",
    "consumerOneDrive",
    "renamed",
    "neverAnswers",
  ])("lie in the world of the Graph emulator: %s", (kind) => {
    const { url, live }: OpenedDocument = documentKinds[kind];
    expect(addresses).toContain(live.kind === "url" ? live.url : url);
  });

  it("open with the budget of the story", () => {
    expect(documentKinds.oneDriveForBusiness.title).toBe("Budget 2026.xlsx");
  });
});
