import { CLOUDS } from "../../core/clouds";
import { BASH_CALLS } from "./bashCalls";
import { BASH_UNDO } from "./bashUndo";
import { BASH_PLAN, bashReads, BASH_TENANT, BASH_WRITES } from "./bashSteps";
import { GRAPH_APP_ID, type RegistrationValues } from "./registrationValues";
import { THE_ROLES } from "./roles";
import { audienceFault, audiencesThatServe } from "./signInAudience";

export type BashTool = {
  readonly name: string;
  /** The script's own name in the package. */
  readonly fileName: string;
  /** The program that must be installed. */
  readonly program: string;
  /** How the program is installed, as part of a sentence. */
  readonly install: string;
  /** What else there is to do between installing and signing in, one line each; a further line begins with spaces. */
  readonly prepare: readonly string[];
  /** How a person signs in, to the right cloud and tenant. */
  readonly signIn: string;
  /** Shell commands that stop unless somebody is signed in to the right cloud; the tenant is checked after them. */
  readonly checkSignIn: readonly string[];
  /** How to make a registration when there is none, with the script's own `$graph`. */
  readonly createCommand: string;
  /** How to change whose accounts may sign in, with the script's own `$graph`, `$app` and `$client_id`. */
  readonly changeAudience: string;
  /** Shell function `get URL QUERY`: what a JMESPath query finds, as text. Exit code and errors are the tool's. */
  readonly get: string;
  /** Shell function `send METHOD URL BODY`, which prints nothing when it succeeds. */
  readonly send: string;
  /** Shell function `shown METHOD URL [BODY]`, which prints the command that `send` runs, to be run by hand. */
  readonly shown: string;
};

/**
 * Completes a registration by repeatable calls to Microsoft Graph: it reads everything first, shows what is missing,
 * adds it, keeps what is there, and reads it back at the end. A failed read ends the script.
 */
export function bashRegistration(values: RegistrationValues, tool: BashTool): string {
  return `${[
    "#!/usr/bin/env bash",
    `# Completes the app registration of Workbook Sessions with ${tool.name}. It can be run again at any time.`,
    "# It reads first, shows what it is going to change, and changes nothing after an answer that it could not read.",
    "#   --dry-run   shows what it would change, and changes nothing",
    ...beforeTheFirstRun(tool),
    "set -euo pipefail",
    "set -f",
    "",
    `client_id='${values.clientId}'`,
    `tenant='${values.tenant?.toLowerCase() ?? ""}'`,
    `redirect_uris='${values.redirectUris.join(" ")}'`,
    `scopes='${values.scopes.join(" ")}'`,
    `graph='${CLOUDS[values.cloud].graph}'`,
    "# The application id of Microsoft Graph itself, the same everywhere. Its permissions are found by name.",
    `graph_app='${GRAPH_APP_ID}'`,
    `tool='${tool.program}'`,
    `install='${tool.install}'`,
    `sign_in='${tool.signIn}'`,
    "",
    ...BASH_UNDO,
    ...BASH_CALLS,
    "",
    tool.get,
    tool.send,
    tool.shown,
    "",
    ...tool.checkSignIn,
    "answers='those of Microsoft Graph'",
    ...BASH_TENANT,
    "",
    ...bashReads(values.scopes),
    "",
    ...theRegistration(values, tool),
    "",
    ...BASH_PLAN,
    "",
    ...BASH_WRITES,
  ].join("\n")}\n`;
}

function beforeTheFirstRun({ install, prepare, signIn, fileName }: BashTool): readonly string[] {
  const steps = [
    [`Install it: ${install}`],
    [...THE_ROLES],
    ...(prepare.length === 0 ? [] : [prepare]),
    [`Sign in: ${signIn}`],
    [`Look first, then do it: bash ${fileName} --dry-run`],
  ];
  return [
    "# Before the first run, in this order:",
    ...steps.flatMap(([first = "", ...more], place) => [
      `#   ${place + 1}. ${first}`,
      ...more.map((line) => `#      ${line}`),
    ]),
  ];
}

function theRegistration(
  { audience }: RegistrationValues,
  { createCommand, changeAudience }: BashTool,
): readonly string[] {
  return [
    "# 2. The registration, by its client id.",
    "read_application",
    'if [ -z "$app" ]; then',
    '  stop "This tenant has no app registration with the client id $client_id. If the id is right, sign in to its tenant.',
    `If there is none yet, create one, package again with its id, and run the new script:" \\`,
    `    "  ${quotable(createCommand)}"`,
    "fi",
    "",
    "# 3. Whose accounts it lets in: checked, and left to you.",
    `if ! has "${audiencesThatServe(audience).join(" ")}" "$audience"; then`,
    `  stop "${audienceFault(audience, "$audience")}" \\`,
    `    "  ${quotable(changeAudience)}"`,
    "fi",
  ];
}

/** Escapes a command for double quotes of bash, where its variables are expanded. */
function quotable(command: string): string {
  return command.replaceAll('"', '\\"');
}
