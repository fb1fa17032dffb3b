import { graphLogLine } from "../../../../src/demo/server/servedGraph";

describe("the log of what Graph received", () => {
  it("shows no id whole", () => {
    const path =
      "/v1.0/drives/b!Yx1k0Vv3rEKq5ZpWc8oTgN2mJb7HsRlFtQ9eD4/items/01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN/workbook";
    expect(graphLogLine({ at: 0, method: "GET", path }).path).toBe("/v1.0/drives/…tQ9eD4/items/…QTVAUN/workbook");
  });

  it("leaves Graph's own words alone", () => {
    const path = "/v1.0/me/drive/root/workbook/closeSession";
    expect(graphLogLine({ at: 0, method: "POST", path, status: 204 })).toEqual({
      at: 0,
      method: "POST",
      path,
      status: 204,
    });
  });
});
