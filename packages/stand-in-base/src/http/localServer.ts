import { createServer as createHttpServer } from "node:http";
import type { Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";

export interface LocalServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** PEM texts; https where given. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface LocalServer {
  /** Emits `request` for each; nobody answers yet. */
  readonly server: Server;
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** Cuts open connections too, so that a request left hanging does not hold the process. */
  readonly close: () => Promise<void>;
}

/** Dataverse reads URLs of 32,768 characters, twice what node:http takes by default. */
const maxHeaderSize = 131_072;

/** Listens on this machine only. @throws where the port is taken */
export async function openLocalServer({ port, tls }: LocalServerOptions): Promise<LocalServer> {
  const server =
    tls === undefined
      ? createHttpServer({ maxHeaderSize })
      : createHttpsServer({ maxHeaderSize, ...tls });
  await listen(server, port);
  const { port: usedPort } = server.address() as AddressInfo;
  const origin = `${tls === undefined ? "http" : "https"}://localhost:${usedPort}`;
  return { server, origin, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
