import HtmlWebpackPlugin from "html-webpack-plugin";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { UNSET_CONFIGURATION } from "../../../src/hosting/buildConfiguration";
import { withLanguageFiles } from "../../../src/hosting/languageFiles";
import { WritePagesPlugin } from "../../../src/hosting/WritePagesPlugin";
import { writePage } from "../../../src/hosting/writePage";
import { LANGUAGE_NAMES } from "../../../src/strings/languages/languageNames";
import { closestLanguage } from "../../../src/strings/languages/loadLanguage";

const TAGS = LANGUAGE_NAMES.map(([tag]) => tag).filter((tag) => tag !== "en");
const PAGE = "<html><head><!-- hosting --><!-- /hosting --></head></html>";

function tableOf(html: string): Readonly<Record<string, string>> {
  return JSON.parse(/<meta name="language-files" content='([^']*)'/.exec(html)?.[1] ?? "") as Record<string, string>;
}

describe("the page's table of languages", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "language-files-"));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ["production", "static/[name].[contenthash:16].js"],
    ["development", "static/[name].js"],
  ] as const)("names the first file of each language as it is in the build: %s", async (mode, filename) => {
    await build(mode, filename);
    const table = tableOf(readFileSync(join(root, "dist/taskpane.html"), "utf8"));
    expect(Object.keys(table).sort()).toEqual(TAGS.map((tag) => new Intl.Locale(tag).language).sort());
    for (const [language, file] of Object.entries(table)) {
      const name = /^static\/([a-z-]+)\./.exec(file)?.[1];
      expect([language, name]).toEqual([language, closestLanguage(language)?.toLowerCase()]);
      expect([file, existsSync(join(root, "dist", file))]).toEqual([file, true]);
    }
  });

  it("is in no page that speaks no language of the last opening", async () => {
    await build("production", "static/[name].js");
    expect(readFileSync(join(root, "dist/auth-dialog.html"), "utf8")).not.toContain("language-files");
  });

  it("stands before the script that reads it, and stays when the page is written for another tenant", () => {
    const files = { de: "static/de.0123456789abcdef.js", pt: "static/pt-br.0123456789abcdef.js" };
    let html = withLanguageFiles(PAGE, files);
    for (const tenant of ["contoso.com", "fabrikam.com"]) {
      const configuration = { ...UNSET_CONFIGURATION, tenant };
      const page = writePage(html, { name: "taskpane.html", configuration });
      html = page.kind === "page" ? page.html : "";
      expect(html).toContain(tenant);
      expect(tableOf(html)).toEqual(files);
      expect(html.indexOf("language-files")).toBeLessThan(html.indexOf("<script>"));
    }
    expect(html.split('name="language-files"')).toHaveLength(2);
  });

  /** A pane with the files that loadLanguage and loadSignInPage name, and one of another name. */
  async function build(mode: "production" | "development", filename: string): Promise<void> {
    writeFileSync(join(root, "page.html"), PAGE);
    const parts = TAGS.flatMap((tag) => ["", "-rest", "-sign-in"].map((part) => `${tag.toLowerCase()}${part}`));
    const names = [...parts, "keys"];
    for (const name of names) writeFileSync(join(root, `${name}.js`), `export default "${name}";`);
    const imports = names.map((name) => `import(/* webpackChunkName: "${name}" */ "./${name}.js");`);
    writeFileSync(join(root, "index.js"), imports.join("\n"));
    const pages = ["taskpane.html", "auth-dialog.html"];
    const compiler = webpack({
      ...{ mode, context: root, entry: { taskpane: "./index.js" }, devtool: false },
      output: { path: join(root, "dist"), filename, chunkFilename: filename },
      optimization: { minimize: false },
      infrastructureLogging: { level: "none" },
      plugins: [
        ...pages.map(
          (page) => new HtmlWebpackPlugin({ filename: page, template: join(root, "page.html"), minify: false }),
        ),
        new WritePagesPlugin(UNSET_CONFIGURATION),
      ],
    });
    const errors = await new Promise((resolve, reject) => {
      compiler?.run((error, stats) => {
        compiler.close(() => {
          if (stats === undefined) reject(error ?? new Error("webpack gave no answer"));
          else resolve(stats.toJson({ all: false, errors: true }).errors);
        });
      });
    });
    expect(errors).toEqual([]);
  }
});
