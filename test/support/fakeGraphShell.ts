import { askDirectory, fault as graphFault, type FakeDirectory } from "./fakeDirectory";
import type { Fault } from "./fakeFault";
import type { ScriptRun, ToolCall } from "./fakeTools";
import { PowerShellError, runPowerShell } from "./powerShell/run";

export type ShellOptions = {
  readonly args?: readonly string[];
  readonly faultAt?: { readonly call: number; readonly fault: Fault };
  readonly beforeCall?: (call: number) => void;
};

/** Runs a script with stand-ins for the cmdlets of Microsoft.Graph.Authentication, beside a directory in memory. */
export function runInPowerShell(script: string, directory: FakeDirectory, options: ShellOptions = {}): ScriptRun {
  const calls: ToolCall[] = [];
  const said: string[] = [];
  const asked = (words: readonly string[], isWrite: boolean, work: () => readonly unknown[]): readonly unknown[] => {
    const number = calls.length;
    calls.push({ words, isWrite });
    options.beforeCall?.(number);
    if (options.faultAt?.call !== number) return work();
    if (options.faultAt.fault.endsWith("after")) work();
    return faultIn(options.faultAt.fault);
  };
  const text = (parameters: ReadonlyMap<string, unknown>, name: string) => parameters.get(name) as string;
  const cmdlets = {
    "Write-Host": (parameters: ReadonlyMap<string, unknown>) => {
      said.push(`${text(parameters, "")}\n`);
      return [];
    },
    "Connect-MgGraph": () => asked(["Connect-MgGraph"], false, () => []),
    "Get-MgContext": () =>
      directory.signedOut === true ? [] : [{ Environment: ENVIRONMENTS[directory.cloud], TenantId: directory.tenant }],
    "Invoke-MgGraphRequest": (parameters: ReadonlyMap<string, unknown>) => {
      const method = text(parameters, "method");
      const uri = text(parameters, "uri");
      const body = parameters.get("body") as string | undefined;
      return asked(["Invoke-MgGraphRequest", method, uri], method !== "GET", () => {
        const parsed: unknown = body === undefined ? undefined : JSON.parse(body);
        const answer = askDirectory(directory, method.toLowerCase(), new URL(uri), parsed);
        if (answer.status >= 300) throw refusal(answer.status, JSON.stringify(answer.body));
        return answer.body === undefined ? [] : [structuredClone(answer.body)];
      });
    },
  };
  try {
    runPowerShell(script, cmdlets, options.args);
    return { status: 0, stdout: said.join(""), stderr: "", calls };
  } catch (error) {
    if (!(error instanceof PowerShellError)) throw error;
    return { status: 1, stdout: said.join(""), stderr: `${error.message}\n`, calls };
  }
}

const ENVIRONMENTS: Readonly<Record<string, string>> = { AzureCloud: "Global", AzureUSGovernment: "USGov" };

/** In the place of an answer. What is no JSON comes as text. */
function faultIn(fault: Fault): readonly unknown[] {
  switch (fault) {
    case "HTML":
      return ["<!DOCTYPE html><html><body>Sign in to the network</body></html>"];
    case "no JSON":
      return ["maintenance at work"];
    case "empty":
      return [];
    case "cut":
    case "cut after":
      throw new PowerShellError({ Exception: { Message: "An error occurred while sending the request." } });
    default: {
      const status = Number(fault.slice(0, 3));
      throw refusal(status, JSON.stringify(graphFault(status, "Insufficient privileges. eyJ0.eyJ1.sig").body));
    }
  }
}

function refusal(status: number, body: string): PowerShellError {
  const Message = `Response status code does not indicate success: ${status}.`;
  return new PowerShellError({
    Exception: { Message, Response: { StatusCode: status } } as never,
    ErrorDetails: { Message: body },
  });
}
