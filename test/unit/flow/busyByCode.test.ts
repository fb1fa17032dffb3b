import { codeAliases, errorCodeRemedies } from "../../../src/core/answers/errorCodeRemedies";
import { asksToWait } from "../../../src/core/answers/remedyOf";
import { graphTrouble } from "../../../src/core/answers/trouble";
import { syncErrorOf } from "../../../src/flow/folder/syncErrorOf";
import { followOperation } from "../../../src/flow/followOperation";
import type { GraphAnswer, OperationState } from "../../../src/flow/ports/graph";
import { describeFolder } from "../../../src/strings/describeFolder";
import { folderSentences } from "../../../src/strings/messages/folderSentences";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices } from "../../support/fakeServices";

/** Every code that says "busy", by each of its names. */
const codes = errorCodeRemedies
  .filter(({ remedy }) => asksToWait(remedy))
  .flatMap(({ code }) => [
    code,
    ...codeAliases.filter(([, means]) => means === code.toLowerCase()).map(([name]) => name),
  ]);
/** Statuses under which such a code may stand: Graph binds second-level codes to none, and SharePoint answers 403. */
const statuses = [400, 403, 404, 409, 413, 423, 429, 501, 503];
const errors = codes.flatMap((code) =>
  statuses.flatMap((status) => [
    { status, codes: [code.toLowerCase()], requestId: "r" },
    { status, codes: ["accessdenied", code.toLowerCase()], requestId: "r" },
  ]),
);

describe("an answer whose code says that the service is busy, under whatever status", () => {
  it.each(errors)("is no refusal of the workbook that is being opened: %j", async (error) => {
    const services = fakeServices();
    const answers: GraphAnswer<OperationState>[] = [
      { kind: "error", error },
      { kind: "ok", value: { kind: "created", id: aSessionId("opened"), persistChanges: true } },
    ];
    services.answers.graph = () => answers.shift() ?? { kind: "offline" };
    const pending = {
      item: budget,
      operation: "operation",
      persistChanges: true,
      startedAt: "2026-03-02T10:00:00Z",
      ownerKey: "0123456789abcdef",
    };
    const result = await followOperation(services, pending, "own", new AbortController().signal);
    expect(result).toMatchObject({ kind: "created", id: aSessionId("opened") });
  });

  it.each(errors)("is no refusal of what is written to OneDrive, and the folder's line says busy: %j", (error) => {
    expect(syncErrorOf(graphTrouble(error))).toMatchObject({ why: "busy" });
    const reading = { kind: "trouble", trouble: graphTrouble(error) } as const;
    const words = describeFolder({ reading, writing: "on", waiting: 0, unread: [] }, folderSentences, "en-GB");
    expect(words?.line).toBe(folderSentences.trouble.busy);
  });
});
