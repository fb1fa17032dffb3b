import { destinationOf, officeJsAddress, oneOrigin, realNames } from "../../../../src/demo/server/layout";

describe("the demo's one origin", () => {
  const layout = oneOrigin("https://localhost:3000");

  it.each([
    ["https://localhost:3000/", "excel", "/"],
    ["https://localhost:3000/control/state", "excel", "/control/state"],
    ["https://localhost:3000/addin/taskpane.html?et=", "addIn", "/taskpane.html"],
    ["https://localhost:3000/graph/v1.0/me/drive", "graph", "/v1.0/me/drive"],
    ["https://localhost:3000/office/lib/1/hosted/office.js", "office", "/lib/1/hosted/office.js"],
    ["https://localhost:3000/addins", "excel", "/addins"],
  ])("sends %s to %s", (url, part, path) => {
    expect(destinationOf(url, layout)).toEqual({ part, path });
  });

  it("knows no other host", () => {
    expect(destinationOf("https://localhost:3001/", layout)).toBeUndefined();
    expect(destinationOf("https://localhost:3000.example.com/", layout)).toBeUndefined();
  });
});

describe("the stories' real names", () => {
  it("are those of Microsoft, and of the add-in", () => {
    const layout = realNames();
    expect(destinationOf("https://graph.microsoft.com/v1.0/me", layout)).toEqual({ part: "graph", path: "/v1.0/me" });
    expect(destinationOf("https://login.microsoftonline.com/common/", layout)?.part).toBe("signIn");
    expect(officeJsAddress(layout)).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(destinationOf("https://telemetry.example.com/", layout)).toBeUndefined();
  });

  it("may give Excel a name that office.js does not trust", () => {
    const layout = realNames({ excel: "https://excel.untrusted.example" });
    expect(destinationOf("https://excel.officeapps.live.com/", layout)).toBeUndefined();
    expect(destinationOf("https://excel.untrusted.example/", layout)?.part).toBe("excel");
  });
});
