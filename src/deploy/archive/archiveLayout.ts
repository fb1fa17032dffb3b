/** What the released archive holds, below its one folder. Release and unpacked command agree here. */
export const ARCHIVE = {
  command: "package.mjs",
  guide: "README.md",
  notes: "RELEASE-NOTES.md",
  /** SHA-256 of every other file, in the form that `sha256sum --check` and `shasum -a 256 --check` read. */
  checksums: "SHA256SUMS",
  /** Of the command itself: its packages are not those of the pane. */
  commandLicences: "licences-of-package.txt",
  pane: "parts/pane",
  manifest: "parts/manifest.xml",
  licences: "parts/licences.txt",
  bill: "parts/sbom.json",
  version: "parts/version.json",
} as const;
