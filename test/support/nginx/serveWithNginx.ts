import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export interface NginxSite {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A server block, for the folder that it serves and the port it listens on. */
export type ServerBlock = (folder: string, port: number) => string;

/** Debian's own, as it is installed, with the one line that docs/deployment.md adds. */
export const stockBlock: ServerBlock = (folder, port) => `server {
	listen ${port} default_server;
	root ${folder};
	index index.html index.htm index.nginx-debian.html;
	server_name _;
	include ${folder}/nginx.conf;
	location / {
		try_files $uri $uri/ =404;
	}
}`;

/** As people write them: rules for endings, an error page, compression and headers of their own. */
export const customBlock: ServerBlock = (folder, port) => `server {
  listen ${port};
  server_name localhost;
  root ${folder};
  charset utf-8;
  autoindex on;
  gzip on;
  gzip_types text/plain;
  gzip_vary on;
  default_type text/plain;
  types { text/html html; application/x-javascript js; }
  add_header X-From custom;
  location ~* \\.(?:js|css|png|html|json)$ { expires 30d; add_header X-From regex; }
  location ~ /\\.ht { deny all; }
  location /api/ { return 204; }
  include ${folder}/nginx.conf;
}`;

/** Serves a folder with the installed nginx, as the user who runs the test. */
export async function serveWithNginx(
  program: string,
  folder: string,
  block: ServerBlock,
): Promise<NginxSite> {
  const port = await freePort();
  const prefix = mkdtempSync(path.join(tmpdir(), "nginx-"));
  const file = path.join(prefix, "nginx.conf");
  writeFileSync(file, configuration(prefix, block(folder, port)));
  const child = spawn(program, ["-p", prefix, "-c", file, "-e", path.join(prefix, "error.log")]);
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  const origin = `http://localhost:${port}`;
  await Promise.race([
    answering(origin),
    ended.then(() => {
      throw new Error(`nginx did not start: ${Buffer.concat(said).toString()}`);
    }),
  ]);
  return {
    origin,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** What Debian has around a server block, with places that an ordinary user may write to. */
function configuration(prefix: string, block: string): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `  ${name}_temp_path ${prefix}/${name};`)
    .join("\n");
  return `daemon off;
master_process off;
pid ${prefix}/nginx.pid;
events { worker_connections 64; }
http {
  access_log off;
${places}
  types { text/html html htm; application/javascript js; application/json json; image/png png; text/css css; text/xml xml; }
  default_type application/octet-stream;
  sendfile on;
  gzip on;
  ${block}
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(origin: string): Promise<void> {
  for (;;) {
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
