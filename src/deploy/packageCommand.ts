import { resolve } from "node:path";
import { askMissing, isMissing } from "./askMissing";
import { checkCommand } from "./check/checkCommand";
import { isCheck } from "./check/checkOptions";
import { checkRequest, DEFAULT_OUT } from "./checkRequest";
import { CLOUD_CHOICE } from "./cloudChoice";
import type { CommandContext } from "./commandContext";
import { givenFaults } from "./givenFaults";
import { givenOptions } from "./givenOptions";
import { hostWarning } from "./addressFaults";
import { whatIsLeft } from "./nextSteps";
import { packageFiles } from "./packageFiles";
import type { PackageRequest } from "./packageRequest";
import { signalsHeard } from "./signalsHeard";
import { visible } from "./visible";
import { beginWriting, targetFault, type Writing } from "./targetFolder";

/** `npm run package`, and `node package.mjs` of the archive. The exit code is 0 only when the whole package is in its folder; else nothing has changed. */
export async function packageCommand(args: readonly string[], context: CommandContext): Promise<number> {
  let writing: Writing | undefined;
  const takeBack = context.whenStopped(() => {
    if (isCheck(args)) return "The check is not complete.";
    writing?.abandon();
    return writing?.isFinished() === true ? "The new package is whole, and in its place." : NOTHING;
  });
  try {
    if (isCheck(args)) return await checkCommand(args, context);
    return await packaged(args, context, (begun) => (writing = begun));
  } finally {
    writing?.abandon();
    takeBack();
  }
}

const NOTHING = "Nothing was written.";

async function packaged(
  args: readonly string[],
  context: CommandContext,
  begun: (writing: Writing) => void,
): Promise<number> {
  const { ask, stdout, stderr } = context;
  const stop = (sentences: readonly string[]) => {
    stderr([...sentences.map(visible), NOTHING].join("\n"));
    return 1;
  };
  const given = givenOptions(args);
  if (given.kind === "help") {
    stdout(usage(context.typed));
    return 0;
  }
  if (given.kind === "wrong") return stop(given.sentences);
  const isAsked = ask !== undefined && isMissing(given.options);
  if (isAsked) {
    // What is wrong already is said now, not after five answers.
    const known = givenFaults(given.options);
    if (known.length > 0) return stop(known);
    const { out = DEFAULT_OUT } = given.options.values;
    const fault = orFileFault(out, () => targetFault(out, context.root));
    if (fault !== undefined) return stop([fault]);
    stdout(BEFORE_QUESTIONS);
  }
  const complete = ask === undefined ? given.options : await askMissing(given.options, ask);
  if (complete === undefined) return stop(["The questions were not answered."]);
  const check = checkRequest(complete);
  if (check.kind === "wrong") return stop(check.sentences);
  const writing = begin(check.request, context);
  if (typeof writing === "string") return stop([writing]);
  begun(writing);
  if (writing.found !== undefined) stdout(writing.found);
  const sentences = await write(check.request, writing, context);
  if (sentences.length > 0) return stop(sentences);
  const warning = hostWarning(new URL(check.request.address.href).hostname);
  if (warning !== undefined) stdout(warning);
  stdout(`The package is in ${resolve(check.request.out)}. NEXT-STEPS.txt in it says how to go on.`);
  if (isAsked) stdout(whatIsLeft(check.request));
  return 0;
}

/** Returns a sentence when nothing may or can be written there; this is checked before anything is built. */
function begin({ out }: PackageRequest, { root }: CommandContext): Writing | string {
  return orFileFault(out, () => targetFault(out, root) ?? beginWriting(out, root));
}

function orFileFault<T>(out: string, work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    const remedy = FULL.test(code)
      ? "The disk is full: make room, or name a folder on another disk."
      : "Name a folder in which you may create files.";
    return `--out "${out}" cannot be written to (${code}). ${remedy}`;
  }
}

async function write(
  request: PackageRequest,
  writing: Writing,
  { project, built, bill }: CommandContext,
): Promise<readonly string[]> {
  const dist = built();
  // The build and the bill are programs of their own, which hear Ctrl+C too: their failure would be told for its reason.
  await signalsHeard();
  if (dist === undefined) return ["The build failed, for the reason above."];
  try {
    const files = await packageFiles(request, { project: project(), dist, bill, scratch: writing.aside });
    await signalsHeard();
    if (files.kind === "wrong") return files.sentences;
    const fault = await writing.finish(files.files);
    return fault === undefined ? [] : [fault];
  } catch (error) {
    const code = codeOf(error);
    const why = FULL.test(code)
      ? "Is the disk full? Make room, or name a folder on another disk."
      : "Is a file in it open, or may you not write there? Close it, or name another folder.";
    return [`--out "${request.out}" could not be filled (${code}). ${why}`];
  }
}

/** No room on the disk, for this person, or in one file. */
const FULL = /^(ENOSPC|EDQUOT|EFBIG)$/;

/** Node's file errors carry a code, which the type of a caught value cannot tell. Anything else is a bug of ours. */
function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}

const BEFORE_QUESTIONS =
  "This writes everything that it takes to deploy the add-in, into one folder. Ctrl+C stops it, and nothing is written.";

const usage = (
  typed: CommandContext["typed"],
) => `Writes everything that it takes to deploy the add-in in your tenant, into one folder.

  ${typed} --url https://addins.contoso.com/sessions --client-id <GUID> --tenant contoso.onmicrosoft.com

  --url             the https address of the add-in's folder
  --client-id       the Application (client) ID of the app registration
  --tenant          your tenant's id or one of its domains; organizations stands for any tenant
  --cloud           ${CLOUD_CHOICE}; global when left out
  --scopes          own (default; asks for Files.ReadWrite first) or all (Files.ReadWrite.All, consented to beforehand)
  --mail            consent beforehand to Mail.Send, with which people send results from their own mailbox; when left
                    out, Microsoft asks whoever sends one for the first time
  --id              the add-in's own GUID; made from the address when left out
  --frame-ancestor  one more host that may show the pane in a frame; may be given several times
  --host-tenant     whose files a SharePoint host has, as contoso.sharepoint.com=<tenant>; may be given several times.
                    Hosts that are not listed are asked at the add-in's own tenant. A tenant may be a GUID or a domain,
                    but name each tenant in one way everywhere, --tenant included
  --out             the folder to write; ${DEFAULT_OUT} when left out

  --check           an address at which the package was put on the web: says what is wrong there, and writes nothing.
                    --out names the package whose manifest is looked at, --earlier the package of the version before

What is missing is asked for at a terminal.`;
