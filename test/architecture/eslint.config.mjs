import { join } from "node:path";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { houseRules } from "./houseRules.mjs";
import { noRealTime } from "./realTime.mjs";

const root = join(import.meta.dirname, "../..");

/** The same rules as oxlint.config.mjs, for editors that only speak with ESLint. */
export default defineConfig(
  { ignores: ["**/dist/**", "**/node_modules/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-console": "error",
      // Pasted text and header values are searched for control characters on purpose.
      "no-control-regex": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "readonly", process: "readonly", __dirname: "readonly", URL: "readonly" },
    },
  },
  { files: ["**/*.mjs"], languageOptions: { sourceType: "module" } },
  { files: ["src/**/*.tsx"], ...reactHooks.configs.flat.recommended },
  ...houseRules.map(asInESLint),
  {
    // Fakes stand in for ports that answer later, and have nothing to wait for.
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: { "@typescript-eslint/require-await": "off" },
  },
  asInESLint(noRealTime),
  prettier,
);

function asInESLint({ files, excludeFiles = [], rules }) {
  const entries = Object.entries(rules).map(([name, rule]) => [name.replace("eslint-js/", ""), rule]);
  return { files, ignores: excludeFiles, rules: Object.fromEntries(entries) };
}
