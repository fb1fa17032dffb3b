/** OneDrive takes no other name for a file or folder (Microsoft support, "Restrictions and limitations in OneDrive"). */
export function isAllowedName(name: string): boolean {
  if (name === "" || name.length > 255 || name !== name.trim()) return false;
  if (/["*:<>?/\\|]/.test(name) || name.startsWith("~$") || name.includes("_vti_")) return false;
  return !/^(?:\.lock|desktop\.ini|con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(name);
}
