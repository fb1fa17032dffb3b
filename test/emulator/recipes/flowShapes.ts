export type FlowStatus = "Succeeded" | "Failed" | "TimedOut" | "Skipped";

export type FlowActions = Readonly<Record<string, FlowAction>>;

export type FlowAction = { readonly runAfter: Readonly<Record<string, readonly FlowStatus[]>> } & (
  | {
      readonly type: "OpenApiConnection";
      readonly inputs: {
        readonly host: { readonly apiId: string; readonly connectionName: string; readonly operationId: string };
        readonly parameters: {
          readonly "request/method": string;
          readonly "request/url": string;
          readonly "request/headers"?: Readonly<Record<string, string>>;
          readonly "request/body"?: string;
        };
        readonly retryPolicy?: { readonly type: string };
      };
      readonly runtimeConfiguration?: { readonly secureData?: { readonly properties: readonly string[] } };
    }
  | { readonly type: "Compose"; readonly inputs: string }
  | { readonly type: "Scope"; readonly actions: FlowActions }
  | {
      readonly type: "Terminate";
      readonly inputs: { readonly runStatus: "Failed"; readonly runError: { readonly message: string } };
    }
);

export type FlowDefinition = {
  readonly properties: {
    readonly definition: {
      readonly triggers: {
        readonly manual: {
          readonly inputs: { readonly schema: { readonly properties: Readonly<Record<string, { title: string }>> } };
        };
      };
      readonly actions: FlowActions;
    };
  };
};
