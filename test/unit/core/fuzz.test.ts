import { fuzz } from "../../fuzz/fuzz";

describe("generated inputs over paste, file and folder", () => {
  it("crash nothing, hang nothing, leave no token, lose nothing in silence and send nothing outside Graph", async () => {
    const report = await fuzz(1, 2_000);
    expect(report.inputs).toBe(2_000);
    // The inputs are worth something: sessions are found, pieces refused, credentials planted and requests sent.
    for (const count of [
      report.rows,
      report.leftOut,
      report.secretsPlanted,
      report.requestsSent,
      report.unreadRecords,
    ]) {
      expect(count).toBeGreaterThan(100);
    }
  });

  it("repeat themselves for the same seed", async () => {
    const { slowestMs: _one, ...first } = await fuzz(7, 200);
    const { slowestMs: _other, ...second } = await fuzz(7, 200);
    expect(second).toEqual(first);
  });
});
