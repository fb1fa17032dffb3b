/** What a GUID is asked for as: decides which other one is to be copied. */
export type GuidRole = "client" | "tenant";

/** What is wrong with a well-formed GUID, as text to follow the value; undefined when nothing is. */
export function knownGuidFault(value: string, role: GuidRole): string | undefined {
  const guid = value.toLowerCase();
  if (isPlaceholder(guid)) return `is a placeholder. ${COPY[role]}`;
  if (guid === PERSONAL_ACCOUNTS) {
    const remedy = role === "tenant" ? "Give common, which lets in these and every organization." : COPY.client;
    return `stands for all personal Microsoft accounts. ${remedy}`;
  }
  const owner = MICROSOFTS[guid] ?? (OF_A_SERVICE.test(guid) ? "one of Microsoft's own services" : undefined);
  return owner === undefined ? undefined : `is ${owner}. ${COPY[role]}`;
}

const COPY: Readonly<Record<GuidRole, string>> = {
  client: "Copy the Application (client) ID of your own app registration.",
  tenant: "Copy your Directory (tenant) ID, which Microsoft Entra shows under Overview.",
};

/** One digit all over, or one that counts up: nobody is given such a GUID, and examples are full of them. */
function isPlaceholder(guid: string): boolean {
  const digits = guid.replaceAll("-", "");
  return (
    /^([0-9a-f])\1{31}$/.test(digits) ||
    COUNTING.some((row) => row.startsWith(digits)) ||
    guid === "12345678-1234-1234-1234-123456789012"
  );
}

const COUNTING = ["0123456789abcdef", "1234567890abcdef", "1234567890", "abcdef", "deadbeef"].map((row) =>
  row.repeat(8),
);

const PERSONAL_ACCOUNTS = "9188040d-6c67-4c5b-b112-36a304b66dad";

/** The services that Microsoft numbered itself: Exchange, SharePoint, the old directory and their like. */
const OF_A_SERVICE = /^0000000[0-9a-f]-0000-(0ff1-ce00|0000-c000)-000000000000$/;

/** Microsoft, "Verify first-party Microsoft applications in sign-in reports": those that an admin's own tools show. */
const MICROSOFTS: Readonly<Record<string, string>> = {
  "00000003-0000-0000-c000-000000000000": "Microsoft Graph itself",
  "04b07795-8ddb-461a-bbee-02f9e1bf7b46": "the Azure CLI",
  "14d82eec-204b-4c2f-b7e8-296a70dab67e": "Microsoft Graph PowerShell",
  "1950a258-227b-4e31-a9cf-717495945fc2": "Azure PowerShell",
  "1b730954-1685-4b74-9bfd-dac224a7b894": "Azure AD PowerShell",
  "31359c7f-bd7e-475c-86db-fdb8c937548e": "the PnP Management Shell",
  "c44b4083-3bb0-49c1-b47d-974e53cbdf3c": "the Azure portal",
  "d3590ed6-52b3-4102-aeff-aad2292ab01c": "Microsoft Office",
  "ea5a67f6-b6f3-4338-b240-c655ddc3cc8e": "all of Office's own applications",
  "f8cdef31-a31e-4b4a-93e4-5f571e91255a": "the tenant of Microsoft's own applications",
};
