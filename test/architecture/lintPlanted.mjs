import { text } from "node:stream/consumers";
import { join } from "node:path";
import { ESLint } from "eslint";

/** Lints `[{ path, text }]` from standard input as if each text stood at its path; answers the rules that each breaks. */
const cwd = join(import.meta.dirname, "../..");
const eslint = new ESLint({ cwd, overrideConfigFile: join(import.meta.dirname, "eslint.config.mjs") });
const answers = [];
for (const planted of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(planted.text, { filePath: join(cwd, planted.path) });
  answers.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(answers));
