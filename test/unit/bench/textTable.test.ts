import { textTable } from "../../bench/textTable";

it("a table lines up names at their start and numbers at their end", () => {
  expect(
    textTable(
      ["case", "ms"],
      [
        ["floor", "9"],
        ["a longer name", "1,234"],
      ],
    ),
  ).toBe(["case              ms", "-------------  -----", "floor              9", "a longer name  1,234"].join("\n"));
});
