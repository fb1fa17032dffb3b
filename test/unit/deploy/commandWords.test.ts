import { givenOptions } from "../../../src/deploy/givenOptions";
import { runPackage } from "../../support/runPackage";

const NO_BUILD = "/no-build";

describe("a terminal that is closed before all was answered", () => {
  it("is told so, and that nothing was written", async () => {
    const { code, complained } = await runPackage([], NO_BUILD, { ask: () => Promise.resolve(undefined) });
    expect([code, complained]).toEqual([1, "The questions were not answered.\nNothing was written."]);
  });
});

describe("the words of --help", () => {
  it("name every option that the command takes", async () => {
    const { said } = await runPackage(["--help"], NO_BUILD);
    const reading = givenOptions(["--no-such-option"]);
    const named = reading.kind === "wrong" ? (reading.sentences[0]?.match(/--[a-z-]+/g) ?? []) : [];
    const options = named.filter((name) => !["--no-such-option", "--help"].includes(name));
    expect(options).toHaveLength(11);
    for (const name of options) expect(said).toMatch(new RegExp(`^  ${name} {2,}\\S`, "m"));
  });

  it.each([
    "Writes everything that it takes to deploy the add-in in your tenant, into one folder.",
    "npm run package -- --url https://addins.contoso.com/sessions --client-id <GUID> --tenant contoso.onmicrosoft.com",
    "--url the https address of the add-in's folder",
    "--client-id the Application (client) ID of the app registration",
    "--tenant your tenant's id or one of its domains; organizations stands for any tenant",
    "--cloud global (also GCC), usgov (GCC High) or usgovdod (DoD); global when left out",
    "--scopes own (default; asks for Files.ReadWrite first) or all (Files.ReadWrite.All, consented to beforehand)",
    "--mail consent beforehand to Mail.Send, with which people send results from their own mailbox; when left out,",
    "--id the add-in's own GUID; made from the address when left out",
    "--frame-ancestor one more host that may show the pane in a frame; may be given several times",
    "--host-tenant whose files a SharePoint host has, as contoso.sharepoint.com=<tenant>; may be given several times.",
    "Hosts that are not listed are asked at the add-in's own tenant. A tenant may be a GUID or a domain, but name",
    "--out the folder to write; dist-package when left out",
    "What is missing is asked for at a terminal.",
  ])("say: %s", async (sentence) => {
    const { said } = await runPackage(["--help"], NO_BUILD);
    expect(said.replace(/\s+/g, " ")).toContain(sentence);
  });

  it("take consent to Mail.Send as one word without a value", () => {
    expect(givenOptions(["--mail"])).toMatchObject({ options: { mail: true } });
    expect(givenOptions([])).not.toHaveProperty("options.mail");
    expect(givenOptions(["--mail=yes"])).toMatchObject({
      sentences: [expect.stringContaining("--mail takes no value")],
    });
  });

  it.each([["--help"], ["-h"], ["--url", "x", "--help"], ["--help", "stray"]])(
    "come alone, and nothing else happens: %s",
    async (...args) => {
      const built = () => {
        throw new Error("Nothing is to be built.");
      };
      const { code, said, complained } = await runPackage(args, NO_BUILD, { built });
      expect([code, said.split("\n").length > 10, complained]).toEqual([0, true, ""]);
    },
  );
});
