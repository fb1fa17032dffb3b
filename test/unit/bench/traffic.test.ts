import { countTraffic } from "../../bench/traffic";

it("a request on its way counts as a request, and weighs nothing yet", () => {
  const entries = [
    { url: "https://addins.contoso.com/a.js", at: 1, bytes: 300 },
    { url: "https://addins.contoso.com/b.js", at: 2 },
  ];
  expect(countTraffic(entries)).toEqual({ requests: 2, bytes: 300 });
});
