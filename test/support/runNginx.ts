import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificateIn } from "../../src/demo/server/certificate";
import { visitAt, type Visit } from "../../src/deploy/check/visit";
import { isInstalled } from "./runProgram";

const CERTIFICATES = join(__dirname, "../../.certs");

/** nginx itself, which Debian has as nginx-light; false where it is not installed. */
export const hasNginx = (): boolean => isInstalled("nginx", ["-v"]);

export type RunningNginx = { readonly visit: Visit; readonly port: number; readonly stop: () => Promise<void> };

/** nginx on a free port of this machine, over https unless `tls` is false; `server` is the inside of its server block. */
export async function runNginx(server: string, { tls = true }: { readonly tls?: boolean } = {}): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  const { key, cert } = await certificateIn(CERTIFICATES);
  writeFileSync(join(folder, "key.pem"), key);
  writeFileSync(join(folder, "cert.pem"), cert);
  mkdirSync(join(folder, "temp"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const secure = tls ? `ssl_certificate ${folder}/cert.pem;\n ssl_certificate_key ${folder}/key.pem;` : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
pid ${folder}/pid;
error_log stderr;
worker_processes 1;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.map((each) => `${each}_temp_path ${folder}/temp;`).join("\n  ")}
  server {
    listen 127.0.0.1:${port}${tls ? " ssl" : ""};
    ${secure}
${server}
  }
}
`,
  );
  const child = spawn("nginx", ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  let ended = false;
  child.stderr.setEncoding("utf8").on("data", (text: string) => void (said += text));
  const end = new Promise<void>((resolve) => child.once("exit", () => ((ended = true), resolve())));
  const visit: Visit = (url) => visitAt(url, { hostname: "127.0.0.1", port, rejectUnauthorized: false });
  // It listens before its first answer; until then the connection is refused.
  for (;;) {
    const answer = await visit("https://addins.contoso.com/");
    if (answer.kind === "answer" || answer.why !== "ECONNREFUSED") break;
    if (ended) throw new Error(said);
  }
  return {
    visit,
    port,
    async stop() {
      child.kill("SIGTERM");
      await end;
      rmSync(folder, { recursive: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      // A server that listens on a port has an address of this kind.
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
