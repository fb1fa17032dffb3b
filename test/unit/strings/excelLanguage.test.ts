import { excelLanguage } from "../../../src/strings/spokenLanguage";

describe("the language that Excel names before office.js", () => {
  it.each([
    ["?_host_Info=Excel$Web$16.01$de-DE$a-b-c$$$0", "de-DE"],
    ["?et=&_host_Info=Excel%24Win32%2416.01%24ar-SA%24%24%24%240", "ar-SA"],
    ["?_host_Info=Excel", undefined],
    ["?other=1", undefined],
    ["", undefined],
  ])("is read from what Excel writes into the pane's address: %s", (search, language) => {
    expect(excelLanguage(search, "")).toBe(language);
  });

  it.each([
    [`{"baseFrameName":"_xdm_1","hostInfo":"Excel|Web|16.01|de-DE|a-b-c|||0","xdmInfo":"1|2|https://e"}`, "de-DE"],
    [`{"hostInfo":"Excel$Web$16.01$ja-JP$a-b-c$$$0"}`, "ja-JP"],
    [`{"hostInfo":"Excel"}`, undefined],
    [`{"hostInfo":7}`, undefined],
    ["a frame of somebody else", undefined],
    ["", undefined],
  ])("is read from the name that Excel gives the pane's frame: %s", (frameName, language) => {
    expect(excelLanguage("", frameName)).toBe(language);
  });

  it("in the address comes first, as for office.js", () => {
    expect(excelLanguage("?_host_Info=Excel$Web$16.01$fr-FR$$$$0", `{"hostInfo":"Excel|Web|16.01|de-DE"}`)).toBe(
      "fr-FR",
    );
  });
});
