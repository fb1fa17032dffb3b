import { parsePowerShell, type Node } from "./parse";
import { isOfType, listOf, memberOf, operate, setMember, textOf, truthy, unrolled } from "./values";

/** An error record, as `$_` has it in a catch. */
export class PowerShellError extends Error {
  constructor(readonly record: { readonly Exception: { readonly Message: string }; readonly [name: string]: unknown }) {
    super(record.Exception.Message);
  }
}

/** A cmdlet: its parameters by name in lower case, and what it writes to the pipeline. */
export type Cmdlets = Readonly<Record<string, (parameters: ReadonlyMap<string, unknown>) => readonly unknown[]>>;

type Scope = { readonly variables: Map<string, unknown>; readonly outer?: Scope };

const PARSED = new Map<string, readonly Node[]>();

/** A fault matrix runs one script hundreds of times. */
function parsed(source: string): readonly Node[] {
  const nodes = PARSED.get(source) ?? parsePowerShell(source);
  PARSED.set(source, nodes);
  return nodes;
}

class Return extends Error {
  constructor(readonly values: readonly unknown[]) {
    super("return");
  }
}

/**
 * Performs what parse.ts reads, where there is no PowerShell on the machine. Throws PowerShellError where the script ends
 * in an error. A switch that the script has as parameter comes in `switches`, all other words in `$args`.
 */
export function runPowerShell(source: string, cmdlets: Cmdlets, args: readonly string[] = []): void {
  const functions = new Map<string, Extract<Node, { kind: "function" }>>();
  const declared = [...(/^param\((.*)\)$/m.exec(source)?.[1] ?? "").matchAll(/\[switch\] \$(\w+)/g)].map(
    ([, name]) => name,
  );
  const isSwitch = (word: string) => declared.some((name) => `-${name ?? ""}`.toLowerCase() === word.toLowerCase());
  const globals: Scope = { variables: new Map<string, unknown>([["args", args.filter((word) => !isSwitch(word))]]) };
  for (const name of declared) {
    const given = args.some((word) => word.toLowerCase() === `-${name ?? ""}`.toLowerCase());
    globals.variables.set((name ?? "").toLowerCase(), given);
  }

  const read = (name: string, scope: Scope): unknown => {
    const key = name.toLowerCase();
    if (key === "true" || key === "false") return key === "true";
    if (key.startsWith("script:")) return globals.variables.get(key.slice(7)) ?? null;
    for (let one: Scope | undefined = scope; one !== undefined; one = one.outer) {
      if (one.variables.has(key)) return one.variables.get(key) ?? null;
    }
    return null;
  };

  const perform = (nodes: readonly Node[], scope: Scope): readonly unknown[] => {
    const outputs: unknown[] = [];
    for (const node of nodes) outputs.push(...output(node, scope));
    return outputs;
  };

  /** What a statement writes to the pipeline. */
  const output = (node: Node, scope: Scope): readonly unknown[] => {
    switch (node.kind) {
      case "function":
        functions.set(node.name.toLowerCase(), node);
        return [];
      case "assign":
        assign(node.to, node.add, value(node.value, scope), scope);
        return [];
      case "if": {
        const chosen = node.cases.find(([test]) => test === undefined || truthy(value(test, scope)));
        return chosen === undefined ? [] : perform(chosen[1], scope);
      }
      case "foreach":
        return output(node.over, scope).flatMap((each) => {
          scope.variables.set(node.name.toLowerCase(), each);
          return perform(node.body, scope);
        });
      case "try":
        try {
          return perform(node.body, scope);
        } catch (error) {
          if (!(error instanceof PowerShellError)) throw error;
          scope.variables.set("_", error.record);
          return perform(node.caught, scope);
        }
      case "throw":
        throw new PowerShellError({
          Exception: { Message: node.value === undefined ? "" : textOf(value(node.value, scope)) },
        });
      case "return":
        throw new Return(node.value === undefined ? [] : output(node.value, scope));
      case "command":
        return command(node, [], scope);
      case "pipe": {
        const [first, ...rest] = node.stages;
        return rest.reduce<readonly unknown[]>(
          (input, stage) => {
            if (stage.kind !== "command") throw new Error("Only a command may follow a pipe.");
            return command(stage, input, scope);
          },
          first === undefined ? [] : output(first, scope),
        );
      }
      case "group":
        return listed(value(node, scope));
      default:
        return listed(value(node, scope));
    }
  };

  const listed = (found: unknown): readonly unknown[] => (Array.isArray(found) ? (found as unknown[]) : [found]);

  /** What a statement leaves in a variable. */
  const value = (node: Node, scope: Scope): unknown => {
    switch (node.kind) {
      case "literal":
        return node.value;
      case "text":
        return node.parts.map((part) => (typeof part === "string" ? part : textOf(value(part, scope)))).join("");
      case "variable":
        return read(node.name, scope);
      case "member":
        return node.args === undefined
          ? memberOf(value(node.of, scope), node.name)
          : method(
              value(node.of, scope),
              node.name,
              node.args.map((each) => value(each, scope)),
            );
      case "index": {
        const list = listOf(value(node.of, scope));
        return list[Number(value(node.at, scope))] ?? null;
      }
      case "table":
        return Object.fromEntries(node.entries.map(([key, each]) => [key, value(each, scope)]));
      case "array":
        return perform(node.body, scope);
      case "list":
        return node.elements.map((each) => value(each, scope));
      case "group": {
        const [only] = node.body;
        return only === undefined ? null : value(only, scope);
      }
      case "cast":
        return Number(value(node.value, scope) ?? 0);
      case "operation":
        return operation(node, scope);
      case "block":
      case "type":
        throw new Error(`A ${node.kind} is no value here.`);
      default:
        return unrolled(output(node, scope));
    }
  };

  const operation = ({ name, left, right }: Extract<Node, { kind: "operation" }>, scope: Scope): unknown => {
    if (name === "-and") return truthy(value(left, scope)) && truthy(value(right, scope));
    if (name === "-or") return truthy(value(left, scope)) || truthy(value(right, scope));
    if (right.kind === "type") return isOfType(value(left, scope), right.name) === (name === "-is");
    return operate(name, value(left, scope), value(right, scope));
  };

  const assign = (to: Node, add: boolean, given: unknown, scope: Scope): void => {
    const result = add ? operate("+", value(to, scope), given) : given;
    if (to.kind === "member") return setMember(value(to.of, scope), to.name, result);
    if (to.kind === "index") return setMember(value(to.of, scope), textOf(value(to.at, scope)), result);
    if (to.kind !== "variable") throw new Error("This cannot be assigned to.");
    const name = to.name.toLowerCase();
    if (name.startsWith("script:")) globals.variables.set(name.slice(7), result);
    else if (name !== "null") scope.variables.set(name, result);
  };

  const method = (of: unknown, name: string, args: readonly unknown[]): unknown => {
    if (name !== "Substring") throw new Error(`${name}() is not played here.`);
    return textOf(of).slice(Number(args[0]), Number(args[0]) + Number(args[1]));
  };

  const command = (
    node: Extract<Node, { kind: "command" }>,
    input: readonly unknown[],
    scope: Scope,
  ): readonly unknown[] => {
    const made = functions.get(node.name.toLowerCase());
    if (made !== undefined) {
      const given = node.args.map((each) => value(each, scope));
      const variables = new Map(
        made.parameters.map(
          ({ name, isText }, index) => [name.toLowerCase(), given[index] ?? (isText ? "" : null)] as const,
        ),
      );
      try {
        return perform(made.body, { variables: new Map<string, unknown>(variables), outer: scope });
      } catch (error) {
        if (error instanceof Return) return error.values;
        throw error;
      }
    }
    const [block] = node.args;
    const forEach = (each: unknown) =>
      block?.kind === "block" ? perform(block.body, { variables: new Map([["_", each]]), outer: scope }) : [];
    if (node.name === "Where-Object") return input.filter((each) => truthy(unrolled(forEach(each))));
    if (node.name === "ForEach-Object") return input.flatMap(forEach);
    const parameters = new Map<string, unknown>(
      node.named.map(([name, each]) => [name.toLowerCase(), each === undefined ? true : value(each, scope)]),
    );
    if (node.name === "ConvertTo-Json") return [JSON.stringify(parameters.get("inputobject"))];
    if (block !== undefined) parameters.set("", value(block, scope));
    const cmdlet = cmdlets[node.name];
    if (cmdlet === undefined) throw new Error(`${node.name} is not played here.`);
    return cmdlet(parameters);
  };

  try {
    perform(parsed(source), globals);
  } catch (error) {
    if (!(error instanceof Return)) throw error;
  }
}
