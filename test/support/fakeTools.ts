import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { search } from "jmespath";
import { askDirectory, type FakeDirectory } from "./fakeDirectory";
import { faultOf, type Fault, type ToolAnswer } from "./fakeFault";

export type ToolCall = { readonly words: readonly string[]; readonly isWrite: boolean };

export type ScriptRun = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly calls: readonly ToolCall[];
};

export type RunOptions = {
  readonly args?: readonly string[];
  /** The call, counted from 0, in whose place something else comes. */
  readonly faultAt?: { readonly call: number; readonly fault: Fault };
  /** Called before each call is answered. */
  readonly beforeCall?: (call: number, script: number) => void;
};

/**
 * Asks the test's own process, which costs a hundredth of starting another Node. It is called thousands of times, and
 * `env` would take a third of it.
 */
const standIn = (bash: string) => `#!${bash}
exec 3<>"/dev/tcp/127.0.0.1/$FAKE_TOOLS"
printf '%s\\0' "$(($# + 1))" "\${0##*/}" "$@" >&3
IFS= read -r code <&3; IFS= read -r -d '' output <&3; IFS= read -r -d '' errors <&3
printf '%s' "$output"; printf '%s' "$errors" >&2
exit "$code"
`;

/** Stand-ins for the programs `az` and `m365`, beside a directory in memory. */
export async function startFakeTools() {
  const folder = mkdtempSync(join(tmpdir(), "tools-"));
  const bash = execFileSync("bash", ["-c", 'printf %s "$BASH"'], { encoding: "utf8" });
  for (const name of ["az", "m365"]) {
    writeFileSync(join(folder, name), standIn(bash));
    chmodSync(join(folder, name), 0o755);
  }
  let answer: (words: readonly string[]) => ToolAnswer = () => refused("no script is running");
  // A script that writes what no tool takes would wait for its answer without end.
  const answerOrRefusal = (words: readonly string[]): ToolAnswer => {
    try {
      return answer(words);
    } catch (error) {
      return refused(String(error));
    }
  };
  const server = createServer((socket) => {
    let text = "";
    socket.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      const [count, ...words] = text.split("\0");
      if (words.length !== Number(count) + 1) return;
      const { code, output, errors } = answerOrRefusal(words.slice(0, -1));
      socket.end(`${code}\n${output}\0${errors}\0`);
    });
    // The script was stopped while it asked.
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    async run(script: string, directory: FakeDirectory, options: RunOptions = {}): Promise<ScriptRun> {
      const { args = [], faultAt, beforeCall } = options;
      const calls: ToolCall[] = [];
      const child = spawn("bash", ["-c", script, "registration", ...args], {
        env: { ...process.env, PATH: `${folder}:${process.env["PATH"] ?? ""}`, FAKE_TOOLS: String(port) },
        stdio: ["ignore", "pipe", "pipe"],
      });
      answer = ([tool = "", ...words]) => {
        const number = calls.length;
        calls.push({ words: [tool, ...words], isWrite: isWrite(words) });
        beforeCall?.(number, child.pid ?? 0);
        if (faultAt?.call !== number) return play(tool, words, directory);
        if (faultAt.fault.endsWith("after")) play(tool, words, directory);
        return faultOf(tool, faultAt.fault);
      };
      let stdout = "";
      let stderr = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => void (stdout += text));
      child.stderr.setEncoding("utf8").on("data", (text: string) => void (stderr += text));
      const status = await new Promise<number | null>((resolve, reject) => {
        child.on("error", reject);
        child.on("close", resolve);
      });
      return { status, stdout, stderr, calls };
    },
    stop() {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function isWrite(words: readonly string[]): boolean {
  return ["post", "patch", "put", "delete", "create", "update", "add"].some((word) => words.includes(word));
}

function play(tool: string, words: readonly string[], directory: FakeDirectory): ToolAnswer {
  const option = (name: string) => (words.includes(`--${name}`) ? words[words.indexOf(`--${name}`) + 1] : undefined);
  const answer = answerTo(tool, words, option, directory);
  if (typeof answer === "string") return refused(answer);
  const query = option("query");
  const found: unknown = query === undefined ? answer.json : search(answer.json, query);
  if (option("output") === "none" || found === undefined) return { code: 0, output: "", errors: "" };
  const nothing = tool === "m365" ? "null\n" : "";
  const output = found === null ? nothing : `${typeof found === "string" ? found : JSON.stringify(found)}\n`;
  return { code: 0, output, errors: "" };
}

/** As m365 calls what az calls so. */
const CLOUD_TYPES: Readonly<Record<string, string>> = { AzureCloud: "Public", AzureUSGovernment: "USGovHigh" };

type Answer = { readonly json: unknown } | string;

function answerTo(
  tool: string,
  words: readonly string[],
  option: (name: string) => string | undefined,
  directory: FakeDirectory,
): Answer {
  const graph = (method: string, url: string, body: unknown): Answer => {
    const { status, body: json } = askDirectory(directory, method, new URL(url), body);
    return status < 300 ? { json } : `${tool === "az" ? "ERROR: " : "Error: "}${JSON.stringify(json)}`;
  };
  const applications = `${directory.graph}/v1.0/applications`;
  const version = option("requested-access-token-version");
  const api = version === undefined ? {} : { api: { requestedAccessTokenVersion: Number(version) } };
  const audience = { signInAudience: option("sign-in-audience") ?? "AzureADMyOrg", ...api };
  switch (words.slice(0, 3).join(" ").replace(/ --.*/, "")) {
    case "cloud show":
      return { json: { name: directory.cloud } };
    case "account show":
      return directory.signedOut === true
        ? "ERROR: Please run 'az login' to setup account."
        : { json: { tenantId: directory.tenant } };
    case "status":
      return {
        json:
          directory.signedOut === true
            ? "Logged out"
            : { connectedAs: "admin", cloudType: CLOUD_TYPES[directory.cloud] },
      };
    case "ad app create":
      return graph("post", applications, audience);
    case "ad app update": {
      const id = directory.applications.find(({ appId }) => appId === option("id"))?.id ?? "";
      return graph("patch", `${applications}/${id}`, audience);
    }
    case "entra app add": {
      const signInAudience = words.includes("--multitenant") ? "AzureADMultipleOrgs" : "AzureADMyOrg";
      return graph("post", applications, { signInAudience });
    }
    default: {
      if (option("resource") !== directory.graph) return `no token for ${option("resource") ?? "nothing"}`;
      const body = option("body");
      return graph(option("method") ?? "", option("url") ?? "", body === undefined ? undefined : JSON.parse(body));
    }
  }
}

function refused(why: string): ToolAnswer {
  return { code: 1, output: "", errors: `${why}\n` };
}
