/**
 * An emulation, not office.js: a desktop Excel as far as sign-in asks. The npm office.js that can run here is that of
 * the web, so its one function that names the platform names another; all else, the dialog too, is the real thing.
 */
export const desktopExcel = `
  const onceAssigned = (target, name, then) => {
    let value;
    Object.defineProperty(target, name, {
      configurable: true,
      enumerable: true,
      get: () => value,
      set: (next) => {
        if (value === undefined && next) then(next);
        value = next;
      },
    });
  };
  onceAssigned(window, "OfficeExt", (ext) =>
    onceAssigned(ext, "HostName", (hostName) =>
      onceAssigned(hostName, "Host", (host) => {
        host.prototype.getPlatform = () => "PC";
      }),
    ),
  );
`;
