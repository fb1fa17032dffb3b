import { checkRequest } from "../../../src/deploy/checkRequest";
import { givenOptions } from "../../../src/deploy/givenOptions";

const RIGHT = [
  ...["--url", "https://addins.contoso.com/sessions", "--client-id", "7d1c9e52-3b08-4f6a-92e4-5a0f8c6d1b37"],
  ...["--tenant", "organizations"],
];

function check(...args: readonly string[]) {
  const reading = givenOptions([...RIGHT, ...args]);
  if (reading.kind !== "options") throw new Error("The options were not read.");
  return checkRequest(reading.options);
}

describe("--host-tenant", () => {
  it("puts whose files a host has into the configuration, in an order that does not depend on how they were typed", () => {
    const [one, other] = ["b.sharepoint.com=b.onmicrosoft.com", "A.sharepoint.com=a.onmicrosoft.com"] as const;
    const checked = check("--host-tenant", one, "--host-tenant", other);
    const tenants = checked.kind === "request" ? checked.request.configuration.tenants : undefined;
    expect(Object.entries(tenants ?? {})).toEqual([
      ["a.sharepoint.com", "a.onmicrosoft.com"],
      ["b.sharepoint.com", "b.onmicrosoft.com"],
    ]);
  });

  it("is refused when it gives one host to two tenants, and the host is named", () => {
    const [one, other] = ["a.sharepoint.com=a.onmicrosoft.com", "A.SharePoint.com=b.onmicrosoft.com"] as const;
    expect(check("--host-tenant", one, "--host-tenant", other)).toEqual({
      kind: "wrong",
      sentences: [
        "--host-tenant gives a.sharepoint.com to a.onmicrosoft.com and to b.onmicrosoft.com. Give each host once, with its own tenant.",
      ],
    });
  });

  it("may say the same of a host again", () => {
    const [one, again] = ["a.sharepoint.com=a.onmicrosoft.com", "A.sharepoint.com=A.onmicrosoft.com"] as const;
    expect(check("--host-tenant", one, "--host-tenant", again).kind).toBe("request");
  });

  it.each(["contoso.sharepoint.com", "=contoso.onmicrosoft.com", "contoso.sharepoint.com=no one", "https://x=y.com"])(
    "names %s as wrong, and says how to write it",
    (value) => {
      const checked = check("--host-tenant", value);
      expect(checked.kind === "wrong" ? checked.sentences.join(" ") : "").toContain(value);
      expect(checked.kind === "wrong" ? checked.sentences.join(" ") : "").toContain("contoso.sharepoint.com=");
    },
  );
});
