import { text } from "node:stream/consumers";
import { join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

/**
 * Lints `[{ path, text, typed }]` from standard input as if each text stood at its path; answers the rules that each
 * breaks. Rules that ask for types read the whole project anew for each text, and so are left out unless `typed`.
 */
const cwd = join(import.meta.dirname, "../..");
const overrideConfigFile = join(import.meta.dirname, "eslint.config.mjs");
const whole = new ESLint({ cwd, overrideConfigFile });
const untyped = new ESLint({ cwd, overrideConfigFile, overrideConfig: [tseslint.configs.disableTypeChecked] });
const answers = [];
for (const planted of JSON.parse(await text(process.stdin))) {
  const eslint = planted.typed ? whole : untyped;
  const [result] = await eslint.lintText(planted.text, { filePath: join(cwd, planted.path) });
  answers.push([...new Set(result.messages.map(({ ruleId, message }) => ruleId ?? message))]);
}
process.stdout.write(JSON.stringify(answers));
