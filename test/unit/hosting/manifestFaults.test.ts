import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "../../../src/hosting/manifestFaults";

const ICON = readFileSync(join(__dirname, "../../../src/assets/icon-32.png"));

describe("the size of an icon", () => {
  it("is read from a PNG", () => {
    expect(pngSize(ICON)).toEqual({ width: 32, height: 32 });
  });

  it("is unknown for a PNG that is cut before its size, wherever", () => {
    for (let length = 0; length < 24; length += 1)
      expect([length, pngSize(ICON.subarray(0, length))]).toEqual([length, undefined]);
    expect(pngSize(ICON.subarray(0, 24))).toEqual({ width: 32, height: 32 });
  });

  it("is unknown for what is no PNG", () => {
    expect(pngSize(Buffer.concat([Buffer.from("GIF89a"), ICON.subarray(6)]))).toBeUndefined();
    const other = Buffer.from(ICON);
    other.write("IDAT", 12, "latin1");
    expect(pngSize(other)).toBeUndefined();
  });
});
