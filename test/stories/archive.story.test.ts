import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AddInHost } from "../../src/demo/server/simulationHandler";
import { ARCHIVE } from "../../src/deploy/archive/archiveLayout";
import { projectParts } from "../../src/deploy/projectParts";
import { archiveOf } from "../../src/deploy/release/archiveOf";
import { bundleCommand } from "../../src/deploy/release/bundleCommand";
import { releaseFiles } from "../../src/deploy/release/releaseFiles";
import { createSentences } from "../../src/strings/messages/createSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { closeSentences } from "../../src/strings/messages/closeSentences";
import { hasNginx, runNginx, type RunningNginx } from "../support/runNginx";
import { unpackRelease } from "../support/unpackRelease";
import { openCreateDialog } from "./support/openCreateDialog";
import { openPane, STORY_CLIENT_ID, type OpenedPane } from "./support/openPane";
import { PACKAGE_ADDRESS } from "./support/packagedAddIn";
import { closeStoryBrowser } from "./support/storyBrowser";

const ROOT = join(__dirname, "../..");
const place = mkdtempSync(join(tmpdir(), "archive-story-"));

let nginx: RunningNginx | undefined;
let pane: OpenedPane | undefined;

afterAll(async () => {
  await pane?.finish();
  await nginx?.stop();
  rmSync(place, { recursive: true });
  await closeStoryBrowser();
});

const withNginx = hasNginx() ? describe : describe.skip;

withNginx("an administrator who has the archive, Node and nginx", () => {
  it("packages, serves, opens the pane, and a session is closed in Excel", async () => {
    const folder = unpackRelease(await writtenArchive(), join(place, "unpacked"));
    const out = join(place, "package");
    const values = ["--url", PACKAGE_ADDRESS, "--client-id", STORY_CLIENT_ID, "--tenant", "contoso.onmicrosoft.com"];
    const ran = spawnSync(process.execPath, [join(folder, ARCHIVE.command), ...values, "--out", out], {
      encoding: "utf8",
      env: { PATH: "", HOME: place },
    });
    expect([ran.status, ran.stderr]).toEqual([0, ""]);

    nginx = await runNginx(`root ${out}/site; include ${out}/nginx.conf;`);
    pane = await openPane({ addIn: { address: PACKAGE_ADDRESS, host: hostOf(nginx) } });
    await openCreateDialog(pane.pane);
    await pane.dialog.getByRole("button", { name: dialogSentences.create.create }).click();
    await pane.notice.getByText(createSentences.created.title).waitFor();
    const [session] = pane.simulation.graph.control.sessions();
    if (session === undefined) throw new Error("Graph has no session.");
    await pane.reopen();
    await pane.closeButton(session.id).click();
    await pane.dialog.getByRole("button", { name: dialogSentences.close.close }).click();
    await pane.notice.getByText(closeSentences.succeeded.title).waitFor();
    expect(pane.simulation.graph.control.sessions().map(({ end }) => end)).toEqual(["closed"]);
    expect(pane.watch.seen("csp")).toEqual([]);
  });
});

async function writtenArchive(): Promise<string> {
  const release = releaseFiles({
    root: ROOT,
    project: projectParts(ROOT),
    dist: join(ROOT, "dist"),
    bill: { kind: "bill", json: "{}\n" },
    command: await bundleCommand(ROOT),
  });
  if (release.kind === "wrong") throw new Error(release.sentences.join("\n"));
  const file = join(place, "release.zip");
  writeFileSync(file, archiveOf("workbook-sessions", release.files));
  return file;
}

/** What nginx answers, for the simulated Excel; already unpacked. */
function hostOf({ visit }: RunningNginx): AddInHost {
  return async (path) => {
    const answer = await visit(PACKAGE_ADDRESS + path);
    if (answer.kind === "none") return "cut";
    const { "content-encoding": _packed, "content-length": _length, connection: _kept, ...headers } = answer.headers;
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers });
  };
}
