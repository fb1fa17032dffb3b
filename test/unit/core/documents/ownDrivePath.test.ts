import { ownDrivePath } from "../../../../src/core/documents/ownDrivePath";

const drive = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents";

describe("the path of a document in the user's own drive", () => {
  it.each<[string, string[]]>([
    [`${drive}/a.xlsx`, ["a.xlsx"]],
    [`${drive}/My%20Folder/Q%231.xlsx?web=1`, ["My Folder", "Q#1.xlsx"]],
    [`${drive}/My Folder/100%.xlsx`, ["My Folder", "100%.xlsx"]],
    [`${drive.toUpperCase().replace("HTTPS", "https")}/a.xlsx`, ["a.xlsx"]],
  ])("is what follows the drive's address: %s", (url, path) => {
    expect(ownDrivePath(drive, url)).toEqual(path);
  });

  it("follows it too where one of both writes an umlaut as a Mac does, as a letter and its dots", () => {
    const [one, two] = ["NFC", "NFD"].map((form) => drive.replace("Documents", "Für uns".normalize(form)));
    for (const [root = "", url] of [
      [one, two],
      [two, one],
      [encodeURI(one ?? ""), two],
    ]) {
      expect(ownDrivePath(root, `${url}/a.xlsx`)).toEqual(["a.xlsx"]);
    }
  });

  it.each([
    drive,
    `${drive}/`,
    `${drive}2/a.xlsx`,
    `${drive}/../Other/a.xlsx`,
    `${drive}/%2e%2e/a.xlsx`,
    `${drive}/x%2F..%2Fa.xlsx`,
    "https://contoso-my.sharepoint.com/personal/guest_contoso_com/Documents/a.xlsx",
    "https://fabrikam-my.sharepoint.com/personal/owner_contoso_com/Documents/a.xlsx",
    "C:\\Temp\\a.xlsx",
  ])("is not there for a document elsewhere: %s", (url) => {
    expect(ownDrivePath(drive, url)).toBeUndefined();
  });
});
