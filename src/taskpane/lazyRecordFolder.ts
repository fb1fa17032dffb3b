import { CLOUDS } from "../core/clouds";
import type { Configuration } from "../core/configuration";
import { lazily } from "../flow/lazily";
import type { GraphAnswer, RecordFolder } from "../flow/ports";
import type { GraphEnvironment } from "../graph/graphRequest";

/** The OneDrive folder, loaded when it is first asked. */
export function lazyRecordFolder(configuration: Configuration, environment: GraphEnvironment): RecordFolder {
  const load = lazily(async () => {
    const { createRecordFiles } = await import(/* webpackChunkName: "graph" */ "../graph/recordFiles");
    return createRecordFiles({ ...environment, downloadHosts: downloadHosts(configuration) });
  });
  const through =
    <Args extends unknown[], T>(call: (folder: RecordFolder, ...args: Args) => Promise<GraphAnswer<T>>) =>
    async (...args: Args): Promise<GraphAnswer<T>> => {
      const folder = await load();
      return folder === undefined ? { kind: "partMissing" } : call(folder, ...args);
    };
  return {
    list: through((folder, ...args: Parameters<RecordFolder["list"]>) => folder.list(...args)),
    makeRoot: through((folder, ...args: Parameters<RecordFolder["makeRoot"]>) => folder.makeRoot(...args)),
    makeItemFolder: through((folder, ...args: Parameters<RecordFolder["makeItemFolder"]>) =>
      folder.makeItemFolder(...args),
    ),
    create: through((folder, ...args: Parameters<RecordFolder["create"]>) => folder.create(...args)),
    remove: through((folder, ...args: Parameters<RecordFolder["remove"]>) => folder.remove(...args)),
  };
}

/** Those of the cloud, and the origin of Graph itself where an organisation, or the demo, has put another one there. */
function downloadHosts({ cloud, graphRoot }: Configuration): readonly string[] {
  return [...CLOUDS[cloud].downloadHosts, new URL(graphRoot).origin];
}
