import { FLOW_PATHS, filesOfFlowPackage } from "./flowPackage";
import { flowPackageFaults } from "./flowPackageFaults";

const files = filesOfFlowPackage();

function changed(part: keyof typeof FLOW_PATHS, what: RegExp | string, into: string): Readonly<Record<string, string>> {
  const path = FLOW_PATHS[part];
  const text = files[path] ?? "";
  const other = text.replace(what, into);
  expect(other).not.toBe(text);
  return { ...files, [path]: other };
}

function without(part: keyof typeof FLOW_PATHS): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== FLOW_PATHS[part]));
}

describe("the package power-automate.zip", () => {
  it("is laid out as Power Automate exports packages, and its flow follows the workflow definition language", () => {
    expect(flowPackageFaults(files)).toEqual([]);
  });

  it("has nothing of a tenant, a person or an environment in it", () => {
    const all = Object.values(files).join("\n");
    expect(all).not.toMatch(/onmicrosoft|sharepoint\.com|@[\w-]+\.\w+"|tenantId|"creator": "(?!N\/A)/);
    expect(all).toContain('"sourceEnvironment": ""');
  });

  it.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ["a part is gone", without("apis"), /apisMap\.json is missing/],
    ["the manifest is gone", without("manifest"), /could not be read/],
    ["a file is too much", { ...files, "README.md": "x" }, /README\.md has no place/],
    [
      "everything is in a folder",
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`flow/${path}`, text])),
      /could not be read/,
    ],
    ["a comma is missing", changed("definition", ",", ""), /could not be read/],
    ["the package is of another schema", changed("manifest", '"schema": "1.0"', '"schema": "2.0"'), /schema 1\.0/],
    ["the flows are of another schema", changed("flows", '"1.0"', '"2.0"'), /manifest of the flows/],
    ["the folder has another name", changed("flows", "6d1f0f4e", "7d1f0f4e"), /names another folder/],
    [
      "a resource is none that there is",
      changed("manifest", "PowerApps/apis/connections", "PowerApps/apps"),
      /unknown type/,
    ],
    [
      "the connection is not asked for",
      changed("manifest", '"creationType": "Existing",', ""),
      /creationType of .* is not "Existing"\./,
    ],
    [
      "the flow does not say what it needs",
      changed("manifest", /"dependsOn": \["b1b7a4f0[^\]]*"f3c06d28/, '"dependsOn": ["f3c06d28'),
      /does not depend on b1b7a4f0/,
    ],
    [
      "what the flow needs is not there",
      changed("manifest", '["b1b7a4f0-55c2-4b0e-8f53-0d9d6a3f7c11"]', '["c1b7a4f0-55c2-4b0e-8f53-0d9d6a3f7c11"]'),
      /which is not there/,
    ],
    [
      "the connector is unknown to the map",
      changed("apis", "shared_webcontents", "shared_office365"),
      /does not know shared_webcontents/,
    ],
    ["the map leads to no resource", changed("connections", "f3c06d28", "f3c06d29"), /not of its kind/],
    [
      "the map leads to the connector for the connection",
      changed("connections", /f3c06d28[^"]*/, "b1b7a4f0-55c2-4b0e-8f53-0d9d6a3f7c11"),
      /not of its kind/,
    ],
    [
      "the flow's connection is of another connector",
      changed("definition", /(Embedded",\s+"id": ".*)shared_webcontents/, "$1shared_office365"),
      /of another connector/,
    ],
  ])("would not be as it is where %s", (_what, wrong, fault) => {
    expect(flowPackageFaults(wrong)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });

  it.each<readonly [string, RegExp | string, string, RegExp]>([
    ["the language is another version's", "2016-06-01", "2015-08-01", /another \$schema/],
    [
      "an action waits for none that there is",
      '"Find_workbook": ["Succeeded"]',
      '"Find_workbok": ["Succeeded"]',
      /which is not beside it/,
    ],
    [
      "an action waits for one inside a scope",
      /"Work": \["Succeeded", "Failed", "TimedOut"\]/,
      '"Write_cell": ["Succeeded", "Failed", "TimedOut"]',
      /which is not beside it/,
    ],
    [
      "two actions wait for each other",
      /("Workbook_link": \{[^}]*"runAfter": )\{\}/,
      '$1{ "Find_workbook": ["Succeeded"] }',
      /waits for itself/,
    ],
    [
      "an action waits for a status that there is not",
      '"Close_in_any_case": ["Succeeded"]',
      '"Close_in_any_case": ["Done"]',
      /status that there is not/,
    ],
    [
      "a bracket is missing",
      "?['id']}/workbook/createSession",
      "?['id'}/workbook/createSession",
      /can't be read: \] is missing/,
    ],
    [
      "a brace is missing",
      "?['id']}/workbook/createSession",
      "?['id']/workbook/createSession",
      /can't be read: \} is missing/,
    ],
    ["a function is misspelled", "utcNow()", "utcnow2()", /calls utcnow2\(\)/],
    ["a function has too few values", ",'+','-')}", ",'+')}", /gives replace\(\) 2 values/],
    [
      "an action uses one that is not there",
      "body('Find_workbook')",
      "body('Find_file')",
      /uses Find_file, which is not there/,
    ],
    [
      "an action uses one that comes later",
      "outputs('Workbook_link')",
      "body('Close_session')",
      /which has not ended before it/,
    ],
    [
      "an input is used that nobody is asked for",
      "triggerBody()?['text']",
      "triggerBody()?['text_1']",
      /nobody is asked for/,
    ],
    [
      "a parameter is used that there is not",
      "@parameters('$authentication')",
      "@parameters('$signIn')",
      /uses the parameter \$signIn/,
    ],
    [
      "a connection is used that is not there",
      /"connectionName": "shared_webcontents"/,
      '"connectionName": "shared_office365"',
      /connection shared_office365, which is not there/,
    ],
    [
      "the connector has another parameter",
      '"request/method": "GET"',
      '"request/method": "GET", "dataset": "x"',
      /the parameter dataset/,
    ],
    [
      "another server is asked",
      "https://graph.microsoft.com/v1.0/shares",
      "https://example.com/shares",
      /another server than Graph/,
    ],
    ["createSession may be repeated", '"type": "none"', '"type": "exponential"', /may be repeated/],
    ["the run history shows the id that came", '["outputs"]', '["inputs"]', /Create_session shows the session's id/],
    [
      "the run history shows the id that is sent",
      /(Write_cell[^]*?)\["inputs"\]/,
      '$1["outputs"]',
      /Write_cell shows the session's id/,
    ],
    [
      "the id is in an address",
      "/workbook/closeSession",
      "/workbook/closeSession?of=@{body('Create_session')?['id']}",
      /Close_session lets the session's id out/,
    ],
    [
      "the id is in a message",
      "its session was closed.",
      "@{body('Create_session')?['id']} was closed.",
      /Fail_as_the_work_did lets the session's id out/,
    ],
    [
      "the id is in a record elsewhere",
      "/Apps/Workbook%20Sessions/",
      "/Public/",
      /Record_open lets the session's id out/,
    ],
    [
      "nothing is closed after a failure",
      /("Work": \["Succeeded"), "Failed", "TimedOut"/,
      "$1",
      /does not run when the work has failed/,
    ],
    ["nothing is closed", "/workbook/closeSession", "/workbook/refreshSession", /Not one action closes the session/],
    [
      "no session is named in the close",
      /(closeSession[^}]*"workbook-session-id": )"[^"]*"/,
      '$1""',
      /names no session/,
    ],
  ])("would be refused or not keep its promise where %s", (_what, what, into, fault) => {
    expect(flowPackageFaults(changed("definition", what, into))).toEqual(
      expect.arrayContaining([expect.stringMatching(fault)]),
    );
  });
});
