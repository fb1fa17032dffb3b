import type { FileStamp } from "../../src/core/documents/fileStamp";
import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { createGraph } from "../../src/graph/createGraph";
import { describeProof } from "../../src/strings/describeProof";
import { jointSentences } from "../../src/strings/messages/jointSentences";
import { proofSentences } from "../../src/strings/messages/proofSentences";
import { CLIENT_ID, emulatorPerTest } from "./callGraph";

const world = emulatorPerTest();
const budget = { driveId: workbooks.budget.drive.id, itemId: workbooks.budget.id };

async function look(scope = "Files.Read") {
  const graph = createGraph({
    root: world().root,
    fetch,
    isOnline: () => true,
    newId: () => "client-1",
    limitMs: 2_000,
  });
  return graph.lookAtFile(budget, { token: world().authority.issue(ownerAccount, [scope], { clientId: CLIENT_ID }) });
}

async function stampNow() {
  const answer = await look();
  if (answer.kind !== "ok") throw new Error(answer.kind);
  return answer.value.stamp;
}

const sentences = (before: FileStamp | undefined, now: FileStamp) =>
  describeProof(before, now, proofSentences, jointSentences, "en-US");

describe("the file before and after a close", () => {
  it("is told apart by its content, with one request each that names no session", async () => {
    const before = await stampNow();
    expect(sentences(before, await stampNow())).toContain(proofSentences.same);
    world().emulator.control.save("budget");
    const told = sentences(before, await stampNow());
    expect(told).toContain(proofSentences.changed);
    expect(told).toContain(proofSentences.lag);
    const requests = world().emulator.requests();
    expect(requests.map(({ method, operation }) => [method, operation])).toEqual(Array(3).fill(["GET", "item"]));
    expect(requests.every(({ sessionHeader }) => sessionHeader === undefined)).toBe(true);
  });

  it("is not compared where nobody looked before", async () => {
    const told = sentences(undefined, await stampNow());
    expect(told).toContain(proofSentences.noBefore);
    expect(told).not.toMatch(/same|changed since/);
  });

  it("links to the version history on the file's own host", async () => {
    const answer = await look();
    const address = new URL((answer.kind === "ok" && answer.value.versionsUrl) || "https://none.example");
    expect([address.host, address.pathname]).toEqual([
      "contoso-my.sharepoint.com",
      expect.stringMatching(/\/_layouts\/15\/Versions\.aspx$/),
    ]);
  });
});
