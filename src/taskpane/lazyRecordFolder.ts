import { CLOUDS } from "../core/clouds";
import type { Configuration } from "../core/configuration";
import type { RecordFolder } from "../flow/ports";
import type { GraphEnvironment } from "../graph/graphRequest";
import { lazyPort } from "./lazyPort";

/** The OneDrive folder, loaded when it is first asked. */
export function lazyRecordFolder(configuration: Configuration, environment: GraphEnvironment): RecordFolder {
  return lazyPort<RecordFolder>(async () => {
    const { createRecordFiles } = await import(/* webpackChunkName: "graph" */ "../graph/recordFiles");
    return createRecordFiles({
      ...environment,
      downloadHosts: downloadHosts(configuration),
      clientId: configuration.clientId,
    });
  }, ["list", "makeRoot", "makeItemFolder", "create", "remove"]);
}

/** Those of the cloud, and the origin of Graph itself where an organisation, or the demo, has put another one there. */
function downloadHosts({ cloud, graphRoot }: Configuration): readonly string[] {
  return [...CLOUDS[cloud].downloadHosts, new URL(graphRoot).origin];
}
