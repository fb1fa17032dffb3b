import { validateManifest } from "office-addin-manifest";
import type { ManifestValidation } from "office-addin-manifest/lib/validate";

void validate(process.argv[2] ?? "manifest.xml");

/** Asks Microsoft's online service, the only place where all of its rules are known. */
async function validate(path: string): Promise<void> {
  try {
    const validation = await validateManifest(path, process.argv.includes("--production"));
    process.stdout.write(`${describe(validation).join("\n")}\n`);
    process.exitCode = validation.isValid ? 0 : 1;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const unreachable = words.startsWith("Unable to contact");
    const advice = "There is no way to Microsoft's validation service from here (validationgateway.omex.office.net).";
    process.stderr.write(
      unreachable ? `${advice} Nothing was checked.\n${NEXT}\n` : `${path} cannot be read: ${words}\n`,
    );
    process.exitCode = 1;
  }
}

const NEXT = "`npm test` checks the manifest without network; run `npm run validate` again where there is one.";

function describe({ isValid, report, status, statusText }: ManifestValidation): readonly string[] {
  if (report === undefined) return [`The validation service answered ${status ?? "?"} ${statusText ?? ""}.`];
  const lines = [...(report.errors ?? []), ...(report.warnings ?? [])].map(
    ({ title, content, helpUrl }) => `- ${title ?? ""}: ${content ?? ""} ${helpUrl ?? ""}`,
  );
  return [
    isValid ? "Microsoft's service accepts the manifest." : "Microsoft's service refuses the manifest.",
    ...lines,
  ];
}
