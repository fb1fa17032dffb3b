import { colleagueAccount, guestAccount, ownerAccount, personalAccount } from "../entra/demoAccounts";
import { createDriveWorld, type Drive, type DriveWorld } from "./driveWorld";

export const ownerDrive: Drive = {
  id: "b!Yx1k0Vv3rEKq5ZpWc8oTgN2mJb7HsRlFtQ9eD4uCiA6wXyGzLkPnSvOaBhTfMjU0",
  name: "OneDrive",
  driveType: "business",
  webUrl: "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents",
  rootId: "01OWNERDRVN6Y2GOVW7725BZO354PWSELR",
  owner: ownerAccount,
  members: [],
};

export const colleagueDrive: Drive = {
  ...ownerDrive,
  id: "b!Qm7c2Xe9tUyPz4LsKd1RwHfB8aNvGj5oIi3TnEqYxCkS6rVbMhOu0gZlDpJWfA-2",
  webUrl: "https://contoso-my.sharepoint.com/personal/colleague_contoso_com/Documents",
  rootId: "01COLLEAGDN6Y2GOVW7725BZO354PWSELR",
  owner: colleagueAccount,
};

export const financeDrive: Drive = {
  id: "b!Hf4r8Kp2wSaZt6VyNc0XmLeJ3bDqGu9oTi5RkPnExBvY7sWlMhCj1dUgOzIaQfE_",
  name: "Documents",
  driveType: "documentLibrary",
  webUrl: "https://contoso.sharepoint.com/sites/Finance/Shared%20Documents",
  rootId: "01FINANCELN6Y2GOVW7725BZO354PWSELR",
  site: {
    id: "contoso.sharepoint.com,5d3b0f7e-92a4-4c18-8e6d-b17f40c2a935,e08c41d6-3f5b-47a2-9d70-6ac82b1e5f94",
    displayName: "Finance",
    webUrl: "https://contoso.sharepoint.com/sites/Finance",
  },
  members: [ownerAccount.objectId, colleagueAccount.objectId],
};

export const personalDrive: Drive = {
  id: "1231244193912A7B",
  name: "OneDrive",
  driveType: "personal",
  webUrl: "https://d.docs.live.net/1231244193912A7B",
  rootId: "1231244193912A7B!101",
  owner: personalAccount,
  members: [],
};

/** Workbooks of the simulated world, with fixed ids, so that a story can be repeated. */
export const workbooks = {
  budget: { drive: ownerDrive, id: "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN", name: "Budget 2026.xlsx" },
  second: { drive: ownerDrive, id: "01CYZLFJF6K3QWERTZ2UIOPASDFGH4JKLY", name: "Travel costs.xlsx" },
  oddName: { drive: ownerDrive, id: "01CYZLFJD2NUMMER7PROZENT5UMLAUT3XA", name: "Übersicht #7 zu 100% fertig.xlsx" },
  longName: {
    drive: ownerDrive,
    id: "01CYZLFJE4LANGERNAME6SECHZIG2ZEICH",
    name: "Consolidated profit and loss of all regions, years 2026.xlsx",
  },
  forecast: { drive: financeDrive, id: "01FNC5RLH3MXQ7T2VYBZ4KWDPS6JGACEUO", name: "Forecast 2026.xlsx" },
  ofColleague: { drive: colleagueDrive, id: "01KLGE2BN7PRXW4ZTAQ6YHDSVMU3JFCGIO", name: "Head count.xlsx" },
  private: { drive: colleagueDrive, id: "01KLGE2BO5QSXV3YTBR7ZHCTWNL4KGDFJP", name: "Salaries.xlsx" },
  oldFormat: { drive: ownerDrive, id: "01CYZLFJC7ALTES5FORMAT4EXCEL2BINAR", name: "Archive 1999.xls" },
  consumer: { drive: personalDrive, id: "1231244193912A7B!112", name: "Household.xlsx" },
} as const;

/** The simulated Excel opens this workbook by its Doc.aspx address, too (documentKinds.ts). */
const FORECAST_UNIQUE_ID = "5f1a2c3d-0b4e-4c6d-8a9b-1c2d3e4f5a6b";

export type DemoWorkbook = keyof typeof workbooks;

export function createContosoWorld(at: number): DriveWorld {
  const drives = [ownerDrive, colleagueDrive, financeDrive, personalDrive];
  const world = createDriveWorld(drives);
  for (const drive of drives) {
    world.add({ driveId: drive.id, id: drive.rootId, parentId: undefined, name: "root", content: undefined }, at);
  }
  for (const { drive, id, name } of Object.values(workbooks)) {
    const content = new TextEncoder().encode(`the content of ${name}`);
    const known = id === workbooks.forecast.id ? { uniqueId: FORECAST_UNIQUE_ID } : {};
    world.add(
      { driveId: drive.id, parentId: drive.rootId, id, name, content, sharedWith: sharedWith(id), ...known },
      at,
    );
  }
  return world;
}

function sharedWith(itemId: string): readonly string[] {
  if (itemId === workbooks.ofColleague.id) return [ownerAccount.objectId];
  return itemId === workbooks.budget.id ? [colleagueAccount.objectId, guestAccount.objectId] : [];
}
