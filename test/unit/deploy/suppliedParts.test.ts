import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../../package.json";
import { licences, type LockFile } from "../../../src/deploy/licences";
import { softwareBill, reproducible } from "../../../src/deploy/softwareBill";
import { importsOf } from "../../architecture/layerFaults";
import { sourceFiles } from "../../architecture/sourceFiles";

const ROOT = join(__dirname, "../../..");
const LOCK = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as LockFile;

describe("what the add-in is made of", () => {
  it("has a licence that allows it, and each is listed with its text", () => {
    const found = licences(ROOT, LOCK);
    if (found.kind === "wrong") throw new Error(found.sentences.join("\n"));
    for (const name of [
      "react 18",
      "react-dom 18",
      "@azure/msal-browser 5",
      "@fluentui/react-components 9",
      "webpack 5",
    ]) {
      expect(found.text).toContain(`\n${name}`);
    }
    expect(found.text).toContain("Permission is hereby granted, free of charge");
    expect(found.text).not.toContain("playwright");
  });

  it.each([
    ["a licence that asks for more", "GPL-3.0-only"],
    ["no licence", undefined],
  ])("stops the package with %s", (_, license) => {
    const entry = { version: "1.0.0", ...(license === undefined ? {} : { license }) };
    const found = licences(ROOT, { packages: { "node_modules/left-pad": entry } });
    expect(found).toMatchObject({ kind: "wrong", sentences: [expect.stringContaining("left-pad 1.0.0")] });
  });

  it("is nothing but React, Fluent, MSAL and the rows of a long list", () => {
    expect(Object.keys(packageJson.dependencies)).toEqual([
      "@azure/msal-browser",
      "@fluentui/react-components",
      "@tanstack/react-virtual",
      "react",
      "react-dom",
    ]);
  });

  it("is all named as a dependency, so that lists made from those are complete", () => {
    const shipped = sourceFiles("src").filter(({ path }) => !/^src\/(demo|deploy|hosting|assets)\//.test(path));
    const packages = shipped.flatMap(({ text }) => importsOf(text)).filter((each) => !/^(\.|node:)/.test(each));
    const names = packages.map((each) => /^(@[^/]+\/)?[^/]+/.exec(each)?.[0] ?? each);
    expect([...new Set(names)].filter((name) => !Object.hasOwn(packageJson.dependencies, name))).toEqual([]);
  });
});

describe("the software bill of materials", () => {
  it("is npm's own, and the same each time", () => {
    const bill = softwareBill(ROOT);
    if (bill.kind === "wrong") throw new Error(bill.sentence);
    const { bomFormat, metadata, components } = JSON.parse(bill.json) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { name: string }[];
    };
    expect(bomFormat).toBe("CycloneDX");
    expect(metadata.component.name).toBe("workbook-sessions");
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(["react", "@azure/msal-browser"]));
    expect(components.map(({ name }) => name)).not.toContain("webpack");
    expect(softwareBill(ROOT)).toEqual(bill);
  });

  it("says nothing about the machine that made it", () => {
    const component = { name: "some-folder", "bom-ref": "workbook-sessions@1.0.0" };
    const references = [
      { type: "distribution", url: "https://registry.contoso.com/x.tgz" },
      { type: "vcs", url: "https://github.com/x/x" },
    ];
    const bill = reproducible(
      JSON.stringify({
        serialNumber: "urn:uuid:1",
        metadata: { timestamp: "2026-01-01T00:00:00Z", tools: [{ name: "npm" }], component },
        components: [{ name: "x", externalReferences: references }],
      }),
    );
    expect(JSON.parse(bill ?? "null")).toEqual({
      metadata: { component: { name: "workbook-sessions", "bom-ref": "workbook-sessions@1.0.0" } },
      components: [{ name: "x", externalReferences: [references[1]] }],
    });
  });
});
