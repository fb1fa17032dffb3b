import { sep } from "node:path";
import { isNoNameOnWindows } from "./addressFaults";

/** What is wrong with how a folder is written, as text to follow the value; whether it can be used is seen later. */
export function outFault(value: string): string | undefined {
  // From a broken script or a copied line; file systems differ over them, and nobody sees them.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value)) return "has a control character in it. Leave it out.";
  if (/^~/.test(value)) {
    return "begins with ~, which nothing has replaced by your home folder. Write the folder in full.";
  }
  if (/\$\{?[a-z_]\w*|%[a-z_]\w*%/i.test(value)) {
    return "names a variable, which nothing has replaced by its value. Write the folder in full.";
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(value))
    return "is an address. Give a folder on this machine; --url is the address.";
  if (sep === "/" && /\\/.test(value))
    return "has a backslash, which is no separator on this machine. Write the folder with /.";
  const path = sep === "/" ? value : value.replace(/^[a-z]:/i, "").replaceAll("\\", "/");
  if (/["<>|*?:]/.test(path)) {
    return 'has a character that no folder may have everywhere. Leave " < > | * ? and : out.';
  }
  const names = path.split("/").filter((name) => !/^\.{0,2}$/.test(name));
  const noName = names.find((name) => isNoNameOnWindows(name) || /^\s|\s$/.test(name));
  return noName === undefined
    ? undefined
    : `has a folder named "${noName.slice(0, 80)}", which cannot be made on every machine. Give the folder another name.`;
}
