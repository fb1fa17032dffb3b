import { answering } from "../../../src/flow/answering";
import type { Graph, RecordFolder, Services } from "../../../src/flow/ports";
import { fakeServices } from "../../support/fakeServices";

type Call = readonly ["graph", keyof Graph] | readonly ["recordFolder", keyof RecordFolder];

/** How many requests count as sent, after one call of a port. */
async function countedAfter([port, name]: Call, over: Partial<Services> = {}): Promise<number> {
  const traffic = { sent: 0 };
  const services = answering({ ...fakeServices(), ...over }, traffic);
  const call = (services[port] as Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>)[name];
  await call?.({ token: "first-token" });
  return traffic.sent;
}

describe("what may have changed something at Microsoft", () => {
  it.each<Call>([
    ["graph", "createSession"],
    ["graph", "refreshSession"],
    ["graph", "closeSession"],
    ["recordFolder", "makeRoot"],
    ["recordFolder", "makeItemFolder"],
    ["recordFolder", "create"],
    ["recordFolder", "remove"],
  ])("is counted before it is sent: %s %s", async (...call) => {
    expect(await countedAfter(call)).toBe(1);
    const { graph, recordFolder } = fakeServices();
    const broken = async (): Promise<never> => Promise.reject(new Error("nobody thought of this"));
    const over = { graph: { ...graph, [call[1]]: broken }, recordFolder: { ...recordFolder, [call[1]]: broken } };
    expect(await countedAfter(call, over)).toBe(1);
  });

  it.each<Call>([
    ["graph", "sharedItem"],
    ["graph", "ownDrive"],
    ["graph", "ownItemByPath"],
    ["graph", "item"],
    ["graph", "itemOf"],
    ["graph", "operation"],
    ["recordFolder", "list"],
  ])("is not what only reads: %s %s", async (...call) => {
    expect(await countedAfter(call)).toBe(0);
  });
});
