import { ownerAccount, type DemoAccount } from "../../src/demo/entra/demoAccounts";
import { createTokenAuthority, type TokenOptions } from "../../src/demo/entra/tokenAuthority";
import { workbooks, type DemoWorkbook } from "../../src/demo/graph/contosoWorld";
import { listen, type ListeningEmulator } from "./listen";

export type GraphTestAnswer = {
  status: number;
  headers: Headers;
  body: Record<string, never> & { error?: GraphTestError };
};
export type GraphTestError = { code: string; message: string; innerError: GraphTestError & Record<string, string> };

export const CLIENT_ID = "5e2d1c7a-90b4-4f3e-8a61-7c9d0e5b2f48";

/** Speaks to a listening emulator over a socket, signed in as an account. */
export type GraphTestClient = {
  send: (
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: string; signal?: AbortSignal },
  ) => Promise<GraphTestAnswer>;
  create: (workbook?: DemoWorkbook, persistChanges?: boolean) => Promise<string>;
  close: (id: string, workbook?: DemoWorkbook) => Promise<GraphTestAnswer>;
  refresh: (id: string, workbook?: DemoWorkbook) => Promise<GraphTestAnswer>;
};

export function aClient(
  { root, authority }: ListeningEmulator,
  account: DemoAccount = ownerAccount,
  scopes: readonly string[] = ["Files.ReadWrite"],
  options: Partial<TokenOptions> = {},
): GraphTestClient {
  const token = authority.issue(account, scopes, { clientId: CLIENT_ID, ...options });
  const client: GraphTestClient = {
    async send(method, path, { headers = {}, body, signal } = {}) {
      const url = path.startsWith("http") ? path : `${root}${path}`;
      const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
      const response = await fetch(url, {
        method,
        redirect: "manual",
        headers: { Authorization: `Bearer ${token}`, ...type, ...headers },
        ...(body === undefined ? {} : { body }),
        ...(signal === undefined ? {} : { signal }),
      });
      const text = await response.text();
      // Graph's JSON bodies are objects; what is inside is for the test to judge.
      const read = (json: string) => JSON.parse(json) as GraphTestAnswer["body"];
      const isJson = response.headers.get("Content-Type")?.includes("json") === true;
      return { status: response.status, headers: response.headers, body: isJson ? read(text) : {} };
    },
    async create(workbook = "budget", persistChanges = true) {
      const answer = await client.send("POST", `${pathOf(workbook)}/workbook/createSession`, {
        body: JSON.stringify({ persistChanges }),
      });
      if (answer.status !== 201) throw new Error(`createSession answered ${answer.status}`);
      return String(answer.body["id"]);
    },
    close: (id, workbook = "budget") =>
      client.send("POST", `${pathOf(workbook)}/workbook/closeSession`, { headers: { "workbook-session-id": id } }),
    refresh: (id, workbook = "budget") =>
      client.send("POST", `${pathOf(workbook)}/workbook/refreshSession`, { headers: { "workbook-session-id": id } }),
  };
  return client;
}

export function pathOf(workbook: DemoWorkbook): string {
  const { drive, id } = workbooks[workbook];
  return `/drives/${encodeURIComponent(drive.id)}/items/${encodeURIComponent(id)}`;
}

/** The codes from `error.code` inwards. */
export function codesOf({ body }: GraphTestAnswer): string[] {
  const codes: string[] = [];
  for (let error = body.error; error; error = error.innerError) if (error.code) codes.push(error.code);
  return codes;
}

/** An emulator that listens anew for each test of a file, with just enough latency for requests to meet. */
export function emulatorPerTest(options: Parameters<typeof listen>[0] = {}): () => ListeningEmulator {
  let current: ListeningEmulator | undefined;
  // One key for the file: making one takes longer than a test.
  const authority = createTokenAuthority();
  beforeEach(async () => {
    current = await listen({ authority, ...options, settings: { latencyMs: 5, ...options.settings } });
  });
  afterEach(async () => {
    await current?.close();
  });
  return () => {
    if (!current) throw new Error("no emulator is listening outside of a test");
    return current;
  };
}
