import type { PlacedAction } from "./flowDefinitionFaults";
import type { FlowAction } from "./flowShapes";

const ID = "body('Create_session')?['id']";
const RECORD = /^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/drive\/root:\/Apps\/Workbook%20Sessions\//;

/** Where a flow would leave its session open, repeat its creation, or let its id out of Graph and the record. */
export function sessionFaults(placed: readonly PlacedAction[]): readonly string[] {
  return [...placed.flatMap(idFaults), ...createFaults(placed), ...closeFaults(placed)];
}

function idFaults({ name, action, texts }: PlacedAction): readonly string[] {
  const asks = action.type === "OpenApiConnection" ? action.inputs.parameters : undefined;
  const url = asks?.["request/url"] ?? "";
  const elsewhere =
    asks === undefined || url.startsWith("https://graph.microsoft.com/v1.0/")
      ? []
      : [`${name} asks another server than Graph.`];
  const holding = texts.filter((text) => text.includes("Create_session"));
  if (holding.length === 0) return elsewhere;
  const allowed = [
    asks?.["request/headers"]?.["workbook-session-id"],
    RECORD.test(url) ? asks?.["request/body"] : undefined,
  ];
  return [
    ...elsewhere,
    ...(holding.every((text) => allowed.includes(text)) ? [] : [`${name} lets the session's id out.`]),
    ...(secured(action).includes("inputs") ? [] : [`${name} shows the session's id in the run history.`]),
  ];
}

function createFaults(placed: readonly PlacedAction[]): readonly string[] {
  const creating = placed.filter(({ action }) => urlOf(action).endsWith("/workbook/createSession"));
  return [
    ...(creating.length === 1 ? [] : ["Not one action creates a session."]),
    ...creating.flatMap(({ name, action }) => [
      ...(secured(action).includes("outputs") ? [] : [`${name} shows the session's id in the run history.`]),
      ...(action.type === "OpenApiConnection" && action.inputs.retryPolicy?.type === "none"
        ? []
        : [`${name} may be repeated, and open a session that nobody records.`]),
    ]),
  ];
}

/** Whatever becomes of the work: the close stands in a scope that runs then, or is such an action itself. */
function closeFaults(placed: readonly PlacedAction[]): readonly string[] {
  const closing = placed.filter(({ action }) => urlOf(action).endsWith("/workbook/closeSession"));
  const around = ({ name, action }: PlacedAction): FlowAction =>
    placed.map((each) => each.action).find((each) => each.type === "Scope" && name in each.actions) ?? action;
  const inAnyCase = ({ runAfter }: FlowAction) =>
    Object.keys(runAfter).length > 0 &&
    Object.values(runAfter).every((statuses) =>
      (["Succeeded", "Failed", "TimedOut"] as const).every((status) => statuses.includes(status)),
    );
  return [
    ...(closing.length === 1 ? [] : ["Not one action closes the session."]),
    ...closing.flatMap((each) =>
      inAnyCase(around(each)) ? [] : [`${each.name} does not run when the work has failed.`],
    ),
    ...closing.flatMap(({ name, action }) =>
      action.type === "OpenApiConnection" &&
      (action.inputs.parameters["request/headers"]?.["workbook-session-id"] ?? "").includes(ID)
        ? []
        : [`${name} names no session.`],
    ),
  ];
}

function urlOf(action: FlowAction): string {
  return action.type === "OpenApiConnection" ? action.inputs.parameters["request/url"] : "";
}

function secured(action: FlowAction): readonly string[] {
  return action.type === "OpenApiConnection" ? (action.runtimeConfiguration?.secureData?.properties ?? []) : [];
}
