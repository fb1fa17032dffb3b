import { pathFault } from "../../../src/deploy/addressFaults";

describe("the path of an add-in", () => {
  // IIS, `hiddenSegments` of its request filtering.
  it.each([
    ...["bin", "web.config", "App_Code", "App_GlobalResources", "App_LocalResources", "App_WebReferences"],
    ...["App_Data", "App_Browsers"],
  ])("holds no folder that IIS hides, at any depth and in any case: %s", (name) => {
    for (const path of [`/a/${name}`, `/a/${name.toLowerCase()}/b`, `/a/b/${name.toUpperCase()}/c`]) {
      expect(pathFault(path)).toContain("which hosts do not serve");
    }
    expect(pathFault(`/a/${name.replace(".", "")}s`)).toBeUndefined();
  });
});
