import { excelLanguage } from "../../../src/strings/spokenLanguage";

describe("the language in the pane's address", () => {
  it.each([
    ["?_host_Info=Excel$Web$16.01$de-DE$a-b-c$$$0", "de-DE"],
    ["?et=&_host_Info=Excel%24Win32%2416.01%24ar-SA%24%24%24%240", "ar-SA"],
    ["?_host_Info=Excel", undefined],
    ["?other=1", undefined],
    ["", undefined],
  ])("is read from what Excel writes there: %s", (search, language) => {
    expect(excelLanguage(search)).toBe(language);
  });
});
