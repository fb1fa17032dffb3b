import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describeInitialBytes, initialBytes, verdictOn } from "../../../src/hosting/InitialBytesPlugin";

describe("the bytes before the first paint", () => {
  it("compresses each file by itself and adds them up", () => {
    const measured = initialBytes([
      { name: "taskpane.js", content: Buffer.from("a".repeat(10_000)) },
      { name: "taskpane.css", content: Buffer.from("b".repeat(10_000)) },
    ]);
    expect(measured.files.map(({ name }) => name)).toEqual(["taskpane.js", "taskpane.css"]);
    expect(measured.total).toBeLessThan(200);
    expect(measured.verdict).toBe("fine");
  });

  it("is counted at the best compression that a server has", () => {
    const content = Buffer.from(Array.from({ length: 5_000 }, (_, index) => `${index * 7919} `).join(""));
    expect(initialBytes([{ name: "taskpane.js", content }]).total).toBe(gzipSync(content, { level: 9 }).length);
    expect(gzipSync(content, { level: 9 }).length).toBeLessThan(gzipSync(content, { level: 1 }).length);
  });

  it("warns above the goal and fails above the limit", () => {
    expect([83_500, 83_501, 84_000, 84_001].map(verdictOn)).toEqual(["fine", "aboveGoal", "aboveGoal", "aboveLimit"]);
  });

  it("says the number, the files and the limit in one line", () => {
    const line = describeInitialBytes(initialBytes([{ name: "taskpane.js", content: randomBytes(120_000) }]));
    expect(line).toMatch(/^120,\d{3} initial bytes at gzip -9 \(taskpane\.js 120,\d{3}\); limit 84,000, goal 83,500$/);
  });
});
