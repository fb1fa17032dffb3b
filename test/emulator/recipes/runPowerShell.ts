import { randomUUID } from "node:crypto";
import { readPowerShell, type Call, type Expression, type Statement } from "./readPowerShell";
import { sendStep, StepFailed, type RunRecipe } from "./recipeRun";

type Scope = { readonly variables: Map<string, unknown>; readonly outer?: Scope };
type Table = Readonly<Record<string, unknown>>;

/** Performs what readPowerShell.ts reads, where there is no PowerShell on the machine. Anything else is an exception. */
export const runPowerShell: RunRecipe = async (text, run) => {
  const functions = new Map<string, { readonly parameter: string; readonly body: readonly Statement[] }>();

  const perform = async (statements: readonly Statement[], scope: Scope): Promise<void> => {
    for (const statement of statements) {
      switch (statement.kind) {
        case "function":
          functions.set(statement.name, statement);
          break;
        case "assign":
          scope.variables.set(statement.name.toLowerCase(), await evaluate(statement.value, scope));
          break;
        case "run":
          await evaluate(statement.value, scope);
          break;
        case "try":
          try {
            await perform(statement.body, scope);
          } finally {
            await perform(statement.after, scope);
          }
      }
    }
  };

  const evaluate = async (expression: Expression, scope: Scope): Promise<unknown> => {
    switch (expression.kind) {
      case "text": {
        const parts = await Promise.all(expression.parts.map((part) => evaluate(part, scope)));
        return parts.map(String).join("");
      }
      case "literal":
        return expression.value;
      case "variable":
        return variable(expression.name, scope);
      case "member":
        return member(await evaluate(expression.of, scope), expression.name, expression.isCall);
      case "type":
        return expression.name;
      case "table": {
        const entries: [string, unknown][] = [];
        for (const [name, value] of expression.entries) entries.push([name, await evaluate(value, scope)]);
        return Object.fromEntries(entries);
      }
      case "list": {
        const elements = [];
        for (const element of expression.elements) elements.push(await evaluate(element, scope));
        // PowerShell unrolls a lone list; a comma before it keeps it.
        return elements.length === 1 && Array.isArray(elements[0]) && !expression.comma ? elements[0] : elements;
      }
      case "sum":
        return {
          ...((await evaluate(expression.left, scope)) as Table),
          ...((await evaluate(expression.right, scope)) as Table),
        };
      case "if":
        return evaluate(truthy(await evaluate(expression.test, scope)) ? expression.then : expression.otherwise, scope);
      case "pipe": {
        const input = await evaluate(expression.from, scope);
        return call(expression.to, scope, input);
      }
      case "call":
        return call(expression, scope, undefined);
    }
  };

  const call = async ({ name, named, values }: Call, scope: Scope, input: unknown): Promise<unknown> => {
    const [first] = values;
    const made = functions.get(name);
    if (made !== undefined) {
      const argument = first === undefined ? undefined : await evaluate(first, scope);
      return perform(made.body, { variables: new Map([[made.parameter.toLowerCase(), argument]]), outer: scope });
    }
    const argument = async (key: string) => {
      const value = named.get(key);
      return value === undefined ? undefined : evaluate(value, scope);
    };
    switch (name) {
      case "Get-Date":
        return new Date();
      case "ConvertTo-Json":
        return JSON.stringify(input);
      case "Out-Null":
        return undefined;
      case "Invoke-MgGraphRequest": {
        const body = await argument("Body");
        const type = (await argument("ContentType")) ?? "application/json";
        return sendStep(
          {
            method: String(await argument("Method")),
            url: `https://graph.microsoft.com${String(await argument("Uri"))}`,
            headers: { "Content-Type": type as string, ...((await argument("Headers")) as Record<string, string>) },
            body: typeof body === "string" ? body : JSON.stringify(body),
          },
          run,
        );
      }
      default:
        throw new Error(`${name} is not played here.`);
    }
  };

  const given = { driveid: run.driveId, itemid: run.itemId, userid: run.userId ?? "" };
  try {
    await perform(readPowerShell(text), { variables: new Map<string, unknown>(Object.entries(given)) });
    return "succeeded";
  } catch (error) {
    if (error instanceof StepFailed) return "failed";
    throw error;
  }
};

function variable(name: string, scope: Scope): unknown {
  const key = name.toLowerCase();
  if (key === "true" || key === "false") return key === "true";
  for (let one: Scope | undefined = scope; one !== undefined; one = one.outer) {
    if (one.variables.has(key)) return one.variables.get(key);
  }
  throw new Error(`$${name} has no value.`);
}

function member(of: unknown, name: string, isCall: boolean): unknown {
  if (!isCall) return (of as Table)[name];
  if (of === "guid" && name === "NewGuid") return randomUUID();
  if (of instanceof Date && name === "ToUniversalTime") return of;
  // Seven digits of a second, as .NET's round-trip format has them.
  if (name === "ToString") return of instanceof Date ? of.toISOString().replace("Z", "0000Z") : String(of);
  throw new Error(`${name}() is not played here.`);
}

function truthy(value: unknown): boolean {
  return value !== undefined && value !== "" && value !== false;
}
