import { fileNameReadings, nameMatches } from "../../../../src/core/documents/fileNameReadings";

const docs = "https://contoso.sharepoint.com/sites/dev/Docs";

describe("the file name in a document URL", () => {
  it.each<[string, string[]]>([
    [`${docs}/a.xlsx?web=1`, ["a.xlsx"]],
    [`${docs}/My%20Budget.xlsx`, ["My%20Budget.xlsx", "My Budget.xlsx"]],
    [`${docs}/100%.xlsx`, ["100%.xlsx"]],
    ["C:\\Temp\\a.xlsx", ["a.xlsx"]],
    ["https://contoso.sharepoint.com/:x:/s/dev/EaBc?e=1", []],
    ["https://contoso.sharepoint.com/:x:/r/sites/dev/Docs/a.xlsx?d=w1", ["a.xlsx"]],
    [
      "https://contoso.sharepoint.com/:x:/r/sites/dev/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&file=Book.xlsx",
      ["Book.xlsx"],
    ],
    ["https://contoso.sharepoint.com/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&amp;file=Book.xlsx", ["Book.xlsx"]],
    [
      "https://contoso.sharepoint.com/_layouts/15/Doc.aspx?sourcedoc=1&file=My+Book.xlsx",
      ["My+Book.xlsx", "My Book.xlsx"],
    ],
  ])("is read as written and decoded: %s", (url, names) => {
    expect(fileNameReadings(url)).toEqual(names);
  });

  it.each([
    "a b.xlsx",
    "Q#1.xlsx",
    "100%.xlsx",
    "R&D.xlsx",
    "1+1.xlsx",
    "it's.xlsx",
    "Büdget.xlsx",
    "予算.xlsx",
    "📈.xlsx",
    "~a (1).xlsx",
  ])("matches %s whether the host gave it encoded or raw", (name) => {
    expect(nameMatches(`${docs}/${encodeURIComponent(name)}`, name)).toBe(true);
    expect(nameMatches(`${docs}/${name}`, name)).toBe(true);
    expect(nameMatches(`${docs}/other.xlsx`, name)).toBe(false);
  });

  it("matches a name that really contains %20", () => {
    expect(nameMatches(`${docs}/a%20b.xlsx`, "a%20b.xlsx")).toBe(true);
  });

  it("takes accents written apart, and another case, as the same name", () => {
    expect(nameMatches(`${docs}/BU\u0308DGET.xlsx`, "Büdget.xlsx")).toBe(true);
  });

  it("contradicts nothing where the URL is a link without a name", () => {
    expect(nameMatches("https://contoso.sharepoint.com/:x:/s/dev/EaBc", "a.xlsx")).toBe(true);
  });
});
