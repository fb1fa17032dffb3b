import { PassThrough } from "node:stream";
import { openTerminal } from "../../../src/deploy/terminal";

type Stream = PassThrough & { isTTY?: boolean };

const own = { stdin: process.stdin, stdout: process.stdout };
afterEach(() => {
  for (const [name, value] of Object.entries(own)) Object.defineProperty(process, name, { value, configurable: true });
});

/** A process whose input and output are terminals, or not. */
function processWith(isInput: boolean, isOutput: boolean) {
  const stdin: Stream = Object.assign(new PassThrough(), { isTTY: isInput });
  const stdout: Stream = Object.assign(new PassThrough(), { isTTY: isOutput });
  for (const [name, value] of Object.entries({ stdin, stdout })) {
    Object.defineProperty(process, name, { value, configurable: true });
  }
  let shown = "";
  stdout.setEncoding("utf8").on("data", (text: string) => void (shown += text));
  return { stdin, shown: () => shown };
}

describe("the terminal of npm run package", () => {
  it.each([
    ["input comes from a pipe", false, true],
    ["output goes to a file", true, false],
    ["process is a build server's", false, false],
  ])("is none where the %s, so that nobody is asked in vain", (_what, isInput, isOutput) => {
    processWith(isInput, isOutput);
    expect(openTerminal()).toBeUndefined();
  });

  it("shows the question and gives the line that is typed, as often as it is asked", async () => {
    const { stdin, shown } = processWith(true, true);
    const terminal = openTerminal();
    for (const [question, line] of [
      ["the address: ", "https://addins.contoso.com"],
      ["the tenant: ", ""],
    ] as const) {
      const answer = terminal?.ask(question);
      stdin.write(`${line}\n`);
      expect(await answer).toBe(line);
      expect(shown()).toContain(question);
    }
    terminal?.close();
  });

  it("gives no answer to a question that is open when it is closed, by its user or by the command", async () => {
    const { stdin } = processWith(true, true);
    const answer = openTerminal()?.ask("the address: ");
    stdin.end();
    expect(await answer).toBeUndefined();

    processWith(true, true);
    const other = openTerminal();
    const pending = other?.ask("the address: ");
    other?.close();
    expect(await pending).toBeUndefined();
  });
});
