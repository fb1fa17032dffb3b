import { createTokenAuthority } from "../../src/demo/entra/tokenAuthority";
import { NETWORK_FAULTS, STEPS } from "../fuzz/networkFaults";
import { complaintsAbout } from "../fuzz/networkMatrix";

const authority = createTokenAuthority();

/** The kinds; `npm run fuzz` has every fault at every request, also with a session that ended meanwhile. */
const SOME = [
  "not sent",
  "answer lost",
  "slow answer",
  "JSON cut short",
  "type of a page",
  "503 with a long wait",
  "423 with accessDenied",
  "500 HTML, after it was done",
  "502 HTML, before anything was done",
  "404 HTML, before anything was done",
  "200 empty, after it was done",
  "401 HTML, after it was done",
  "403 HTML, after it was done",
  "404 with a code that nobody knows, before anything was done",
  "redirect to a page, before anything was done",
];
const faults = NETWORK_FAULTS.filter(({ name }) => SOME.includes(name));

describe("a fault of the network on the way of a session", () => {
  it("is of every kind that is named here", () =>
    expect(faults.map(({ name }) => name).sort()).toEqual([...SOME].sort()));

  it.each(STEPS)("at %s: the pane says what Microsoft knows, once, repeats nothing and is left idle", async (step) => {
    const complaints: string[] = [];
    for (const fault of faults)
      complaints.push(...(await complaintsAbout({ step, fault, endsBefore: false }, authority)));
    expect(complaints).toEqual([]);
  });

  it("at the close of a session that has ended meanwhile: never closed, and ended only by Microsoft's word", async () => {
    const complaints: string[] = [];
    for (const fault of faults) {
      complaints.push(...(await complaintsAbout({ step: "closeSession", fault, endsBefore: true }, authority)));
    }
    expect(complaints).toEqual([]);
  });
});
