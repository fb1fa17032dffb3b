import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack, { type StatsCompilation } from "webpack";
import { InitialBytesPlugin } from "../../../src/hosting/InitialBytesPlugin";
import { ShippedModulesPlugin } from "../../../src/hosting/ShippedModulesPlugin";

describe("the gates of the build", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "build-gates-"));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it("lets a small pane through", async () => {
    write("src/taskpane/index.js", "document.title = 'pane';");
    expect((await build()).errors).toEqual([]);
  });

  it("stops a pane that loads too much before its first paint, and says the number", async () => {
    write(
      "src/taskpane/index.js",
      `document.title = "${randomBytes(80_000).toString("hex")}${randomBytes(40_000).toString("hex")}";`,
    );
    expect(messages(await build())).toMatch(/1\d\d,\d{3} initial bytes at gzip -9/);
  });

  it("does not count what is loaded later", async () => {
    write("src/taskpane/index.js", "void import('./later.js');");
    write("src/taskpane/later.js", `export const text = "${randomBytes(150_000).toString("hex")}";`);
    expect((await build()).errors).toEqual([]);
  });

  it.each(["src/demo/emulator.js", "test/support/builders.js", "node_modules/@microsoft/office-js/index.js"])(
    "stops a pane that would ship %s",
    async (path) => {
      write("src/taskpane/index.js", `void import("../../${path}");`);
      write(path, "export const demo = true;");
      expect(messages(await build())).toContain("must not be shipped");
    },
  );

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  async function build(): Promise<StatsCompilation> {
    const compiler = webpack({
      mode: "production",
      context: root,
      entry: { taskpane: "./src/taskpane/index.js" },
      // Without it webpack writes to the folder that it was started in: into the real build.
      output: { path: join(root, "dist") },
      optimization: { minimize: false },
      performance: false,
      infrastructureLogging: { level: "none" },
      plugins: [new InitialBytesPlugin("taskpane"), new ShippedModulesPlugin()],
    });
    return new Promise((resolve, reject) => {
      compiler?.run((error, stats) => {
        compiler.close(() => {
          if (stats === undefined) reject(error ?? new Error("webpack gave no answer"));
          else resolve(stats.toJson({ all: false, errors: true }));
        });
      });
    });
  }
});

function messages(stats: StatsCompilation): string {
  return (stats.errors ?? []).map(({ message }) => message).join("\n");
}
