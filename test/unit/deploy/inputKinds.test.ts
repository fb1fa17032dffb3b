import fc from "fast-check";
import { CLOUDS, CLOUDS_FOR_ADMINS } from "../../../src/core/clouds";
import { SHAREPOINT_SUFFIXES } from "../../../src/core/documents/fileHosts";
import { frameAncestorFault } from "../../../src/deploy/frameAncestorFault";
import { givenOptions } from "../../../src/deploy/givenOptions";
import { isBlockedPort } from "../../../src/deploy/hostNames";
import { hostTenantFault } from "../../../src/deploy/hostTenants";
import { validateOption } from "../../../src/deploy/validateOption";
import { argsWith } from "../../support/runPackage";

const guid = fc.uuid();
const digit = fc.constantFrom(..."0123456789abcdef");
const placeholder = digit.map((each) => "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx".replaceAll("x", each));
const microsofts = fc.constantFrom(
  ...Object.values(CLOUDS).flatMap(({ login, graph, teamsHosts }) => [
    ...[login, graph].map((origin) => origin.replace("https://", "")),
    ...teamsHosts,
  ]),
  ...Object.values(CLOUDS_FOR_ADMINS).flatMap(({ cspOfficeJs, cspFrameAncestors }) =>
    [...cspOfficeJs, ...cspFrameAncestors].map((source) => source.replace("https://", "").replace("*", "any")),
  ),
);
const sharePoint = fc.constantFrom(...SHAREPOINT_SUFFIXES.map((end) => `contoso.${end}`));
const never = fc
  .tuple(fc.domain(), fc.constantFrom("test", "example", "invalid", "localhost", "onion"))
  .map((all) => all.join("."));

describe("a kind of wrong input", () => {
  it("is a tenant that is judged in one way as --tenant and in another within --host-tenant", () => {
    const value = fc.oneof(guid, placeholder, microsofts, sharePoint, never, fc.domain(), fc.string());
    fc.assert(
      fc.property(value, (tenant) => {
        const alone = tenant === "" || validateOption("tenant", tenant) !== undefined;
        expect([tenant, hostTenantFault(`contoso.sharepoint.com=${tenant}`) !== undefined]).toEqual([tenant, alone]);
      }),
      { seed: 14, numRuns: 2_000 },
    );
  });

  it("is a host in --host-tenant that can have no document of an organization", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.domain(), never, fc.constantFrom("onedrive.live.com", "1drv.ms", ...SHAREPOINT_SUFFIXES)),
        (host) => {
          fc.pre(!SHAREPOINT_SUFFIXES.some((end) => host.endsWith(`.${end}`)));
          expect(hostTenantFault(`${host}=contoso.com`)).toContain("Give a SharePoint host and its tenant");
        },
      ),
      { seed: 14 },
    );
  });

  it("is a host of Microsoft's, or one that never is, as an address of the add-in", () => {
    fc.assert(
      fc.property(fc.oneof(microsofts, sharePoint, never), (host) => {
        expect([host, validateOption("url", `https://${host}/sessions`)]).toEqual([
          host,
          expect.stringMatching(/ Give /),
        ]);
      }),
      { seed: 14 },
    );
  });

  it("is a host that never is, wherever a host is given", () => {
    fc.assert(
      fc.property(never, (host) => {
        expect(frameAncestorFault(`https://${host}`)).toBeDefined();
        expect(validateOption("tenant", host)).toBeDefined();
      }),
      { seed: 14 },
    );
  });

  it("is a GUID that nobody was given, and the remedy is that of the option it stands for", () => {
    fc.assert(
      fc.property(placeholder, (value) => {
        expect(validateOption("client-id", value)).toMatch(/^--client-id .* Copy the Application \(client\) ID/);
        expect(validateOption("tenant", value)).toMatch(/^--tenant .* Copy your Directory \(tenant\) ID/);
      }),
    );
  });

  it("is a port that browsers open no page at, as this machine's own fetch has it", async () => {
    const blocked = Array.from({ length: 65_536 }, (_, port) => port).filter(isBlockedPort);
    expect(blocked.length).toBeGreaterThan(70);
    for (const port of blocked.filter((each) => each > 0)) {
      expect(validateOption("url", `https://addins.contoso.com:${port}/x`)).toContain("at which browsers open no page");
      expect(frameAncestorFault(`https://addins.contoso.com:${port}`)).toContain("at which browsers open no page");
      // Refused before anything is sent, so no machine of that name is looked for.
      const refused = await fetch(`https://addins.invalid:${port}`).catch(
        (error: { cause?: Error }) => error.cause?.message,
      );
      expect([port, refused]).toEqual([port, "bad port"]);
    }
  });

  it("is a slip in an option's name: one sentence names the right one, and its value is no second mistake", () => {
    const names = ["url", "client-id", "tenant", "cloud", "scopes", "frame-ancestor", "host-tenant"] as const;
    const slip = fc
      .tuple(fc.constantFrom(...names), fc.nat(), fc.constantFrom("case", "_", "drop", "swap", "none"))
      .map(([name, place, how]) => {
        const at = place % (name.length - 1);
        const typed = {
          case: name.slice(0, at) + name.slice(at).toUpperCase(),
          _: name.replaceAll("-", "_"),
          drop: name.slice(0, at) + name.slice(at + 1),
          swap: `${name.slice(0, at)}${name[at + 1] ?? ""}${name[at] ?? ""}${name.slice(at + 2)}`,
          none: name.replaceAll("-", ""),
        }[how];
        return [name, typed] as const;
      });
    fc.assert(
      fc.property(slip, ([name, typed]) => {
        // Of two letters anything is near, and nothing is guessed.
        fc.pre(typed !== name && typed.replace(/[-_]/g, "").length > 2);
        const reading = givenOptions([...argsWith({}), `--${typed}`, "some value"]);
        expect(reading).toEqual({ kind: "wrong", sentences: [`--${typed} is not an option. Write --${name}.`] });
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  it("is a folder that some machine could not make, or that a shell should have written out", () => {
    const part = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom("con", "a.", "$HOME", "%TEMP%", "a*", "..", " ", "x"),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const folder = parts.join("/");
        if (folder === "" || validateOption("out", folder) !== undefined) return;
        for (const name of folder.split("/").filter((each) => !/^\.{0,2}$/.test(each))) {
          expect(name).toMatch(/^[^"<>|*?:\\\p{Cc}]*[^\s."<>|*?:\\\p{Cc}]$/u);
          expect(name).not.toMatch(/^(con|prn|aux|nul)(\.|$)|^\s|\$[a-z_]|%\w+%/i);
        }
      }),
      { seed: 14, numRuns: 2_000 },
    );
  });
});
