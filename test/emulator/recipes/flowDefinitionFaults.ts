import { callsIn, readFlowText, type FlowText } from "./flowExpressions";
import type { FlowAction, FlowActions } from "./flowShapes";
import { sessionFaults } from "./flowSessionFaults";

export type ConnectionReferences = Readonly<
  Record<
    string,
    { readonly id: string; readonly connectionName: string; readonly source: string; readonly tier: string }
  >
>;

type Definition = {
  readonly $schema?: string;
  readonly contentVersion?: string;
  readonly parameters?: Readonly<Record<string, { readonly type?: string; readonly defaultValue?: unknown }>>;
  readonly triggers?: Readonly<Record<string, Trigger>>;
  readonly actions?: FlowActions;
  readonly outputs?: unknown;
};

type Trigger = {
  readonly type: string;
  readonly kind?: string;
  readonly inputs: { readonly schema: { readonly properties: object; readonly required: readonly string[] } };
};

/** Where an action stands, and the actions that have ended before it. */
export type PlacedAction = {
  readonly name: string;
  readonly action: FlowAction;
  readonly before: ReadonlySet<string>;
  readonly texts: readonly string[];
};

const SCHEMA =
  "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#";
const STATUSES = ["Succeeded", "Failed", "TimedOut", "Skipped"];
const METHODS = ["GET", "DELETE", "PATCH", "POST", "PUT"];

/** How many values each function takes, by Microsoft's reference; others are not used in flows of ours. */
const FUNCTIONS: Readonly<Record<string, number>> = {
  triggerBody: 0,
  workflow: 0,
  utcNow: 0,
  outputs: 1,
  body: 1,
  parameters: 1,
  base64: 1,
  trim: 1,
  replace: 3,
};

/** What in a definition is against Microsoft's workflow definition language, or would keep a session open. */
export function definitionFaults(definition: Definition, references: ConnectionReferences): readonly string[] {
  const { parameters = {}, triggers = {}, actions = {} } = definition;
  const placed = placedActions(actions, new Set());
  const names = placed.map(({ name }) => name);
  const [trigger, ...otherTriggers] = Object.values(triggers);
  const properties = trigger?.inputs.schema.properties ?? {};
  return [
    ...(definition.$schema === SCHEMA ? [] : ["The definition has another $schema."]),
    ...(/^\d+(\.\d+){3}$/.test(definition.contentVersion ?? "") ? [] : ["contentVersion is not of four numbers."]),
    ...(definition.outputs === undefined ? ["The definition has no outputs."] : []),
    ...(parameters["$connections"]?.type === "Object" ? [] : ["There is no parameter $connections."]),
    ...(parameters["$authentication"]?.type === "SecureObject"
      ? []
      : ["There is no secure parameter $authentication."]),
    ...(trigger?.type === "Request" && trigger.kind === "Button" && otherTriggers.length === 0
      ? []
      : ["The flow is not started by a person, and by nothing else."]),
    ...(trigger?.inputs.schema.required ?? [])
      .filter((key) => !(key in properties))
      .map((key) => `The input ${key} is required, and not asked for.`),
    ...names.filter((name, place) => names.indexOf(name) !== place).map((name) => `Two actions are called ${name}.`),
    ...levelFaults("the flow", actions),
    ...placed.flatMap((each) => [
      ...actionFaults(each, references),
      ...each.texts.flatMap((text) => expressionFaults(text, each, names, Object.keys(parameters), properties)),
    ]),
    ...sessionFaults(placed),
  ];
}

function placedActions(actions: FlowActions, outside: ReadonlySet<string>): readonly PlacedAction[] {
  return Object.entries(actions).flatMap(([name, action]) => {
    const before = new Set([...outside, ...endedBefore(name, actions)]);
    const { runAfter: _, ...rest } = action;
    const inner = action.type === "Scope" ? placedActions(action.actions, before) : [];
    const own = action.type === "Scope" ? { ...rest, actions: {} } : rest;
    return [{ name, action, before, texts: textsIn(own) }, ...inner];
  });
}

/** The names that `runAfter` leads to, and what is inside them. A circle leads nowhere. */
function endedBefore(name: string, actions: FlowActions, seen: readonly string[] = []): readonly string[] {
  return Object.keys(actions[name]?.runAfter ?? {}).flatMap((earlier) => {
    const action = actions[earlier];
    if (action === undefined || seen.includes(earlier)) return [];
    const inner = action.type === "Scope" ? placedActions(action.actions, new Set()).map((each) => each.name) : [];
    return [earlier, ...inner, ...endedBefore(earlier, actions, [...seen, earlier])];
  });
}

function levelFaults(place: string, actions: FlowActions): readonly string[] {
  const all = Object.entries(actions);
  const first = all.filter(([, { runAfter }]) => Object.keys(runAfter).length === 0);
  return [
    ...(first.length === 1 ? [] : [`In ${place} not one action comes first.`]),
    ...all.flatMap(([name, { runAfter }]) => [
      ...Object.keys(runAfter)
        .filter((earlier) => !(earlier in actions))
        .map((earlier) => `${name} runs after ${earlier}, which is not beside it.`),
      ...Object.values(runAfter).flatMap((statuses) =>
        statuses.length > 0 && statuses.every((status) => STATUSES.includes(status))
          ? []
          : [`${name} runs after a status that there is not.`],
      ),
      ...(endedBefore(name, actions).includes(name) ? [`${name} waits for itself.`] : []),
    ]),
    ...all.flatMap(([name, action]) => (action.type === "Scope" ? levelFaults(name, action.actions) : [])),
  ];
}

function actionFaults({ name, action }: PlacedAction, references: ConnectionReferences): readonly string[] {
  const named = /^[\w-]{1,80}$/.test(name) ? [] : [`${name} is no name for an action.`];
  switch (action.type) {
    case "Compose":
    case "Scope":
      return named;
    case "Terminate":
      return "Failed" === action.inputs.runStatus && action.inputs.runError.message !== ""
        ? named
        : [...named, `${name} ends the flow without a reason.`];
    case "OpenApiConnection": {
      const { host, parameters, ...inputs } = action.inputs;
      const reference = references[host.connectionName];
      return [
        ...named,
        ...(reference === undefined ? [`${name} uses the connection ${host.connectionName}, which is not there.`] : []),
        ...(host.apiId === reference?.id ? [] : [`${name} uses another connector than its connection.`]),
        ...(host.operationId === "InvokeHttp" ? [] : [`${name} uses an operation that is not checked here.`]),
        ...(METHODS.includes(parameters["request/method"]) ? [] : [`${name} has a method that the connector has not.`]),
        ...Object.keys(parameters)
          .filter((key) => !/^request\/(method|url|headers|body)$/.test(key))
          .map((key) => `${name} has the parameter ${key}, which the connector has not.`),
        ...(Reflect.get(inputs, "authentication") === "@parameters('$authentication')"
          ? []
          : [`${name} does not use the connection's sign-in.`]),
        ...(["none", "fixed", "exponential", undefined].includes(inputs.retryPolicy?.type)
          ? []
          : [`${name} is repeated in a way that there is not.`]),
      ];
    }
    default:
      return [`${name} is of a type that is not checked here.`];
  }
}

function expressionFaults(
  text: string,
  { name, before }: PlacedAction,
  names: readonly string[],
  parameters: readonly string[],
  inputs: object,
): readonly string[] {
  let read: FlowText;
  try {
    read = readFlowText(text);
  } catch (error) {
    return [`An expression in ${name} can't be read: ${error instanceof Error ? error.message : ""}`];
  }
  const asked = [...text.matchAll(/triggerBody\(\)\?\['(\w+)'\]/g)].map(([, key = ""]) => key);
  return [
    ...asked
      .filter((key) => !(key in inputs))
      .map((key) => `${name} uses the input ${key}, which nobody is asked for.`),
    ...callsIn(read).flatMap(({ name: called, values }) => {
      const count = FUNCTIONS[called];
      if (count === undefined) return [`${name} calls ${called}(), which is not checked here.`];
      if (count !== values.length) return [`${name} gives ${called}() ${values.length} values in place of ${count}.`];
      const [first] = values;
      const of = first?.kind === "literal" ? String(first.value) : "";
      if (called === "parameters") return parameters.includes(of) ? [] : [`${name} uses the parameter ${of}.`];
      if (called !== "body" && called !== "outputs") return [];
      if (!names.includes(of)) return [`${name} uses ${of}, which is not there.`];
      return before.has(of) ? [] : [`${name} uses ${of}, which has not ended before it.`];
    }),
  ];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
