import { loadOnce } from "../../../src/flow/loadOnce";

describe("a part that is loaded when it is needed", () => {
  it("is loaded once, however often it is needed, and at once", async () => {
    let loads = 0;
    const part = loadOnce(async () => (loads += 1));
    expect(await Promise.all([part(), part()])).toEqual([1, 1]);
    expect(await part()).toBe(1);
  });

  it("is loaded again after it did not arrive, which nobody has to catch", async () => {
    let loads = 0;
    const part = loadOnce(async () => {
      loads += 1;
      if (loads < 3) throw new Error("a script that did not arrive");
      return "here";
    });
    expect([await part(), await part(), await part(), await part()]).toEqual([undefined, undefined, "here", "here"]);
    expect(loads).toBe(3);
  });
});
