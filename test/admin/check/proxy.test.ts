/** @jest-environment node */
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { connect } from "node:net";
import type { AddressInfo, Server } from "node:net";

import { createFetchUrl } from "../../../admin/check/fetchUrl";
import { isOpenSslThere, makeChain } from "./certificates";

const host = "wkw.contoso.test";
const variables = { ...process.env };
const servers: Server[] = [];

afterEach(() => {
  process.env = { ...variables };
  for (const server of servers.splice(0)) server.close();
});

async function listening(server: Server): Promise<number> {
  servers.push(server.listen(0, "localhost"));
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Leads every connection to one port, whatever name it is for; counts them. */
async function aProxy(port: number) {
  const asked: string[] = [];
  const server = createHttpServer().on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    const through = connect(port, "localhost", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    socket.on("error", () => through.destroy());
    through.on("error", () => socket.destroy());
  });
  return { asked, address: `http://localhost:${await listening(server)}` };
}

/** Lets nobody through. */
async function aRefusingProxy(status: string): Promise<string> {
  const server = createHttpServer().on("connect", (_, socket) => {
    socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\n\r\n`);
  });
  return `http://localhost:${await listening(server)}`;
}

const whenThere = isOpenSslThere() ? it : it.skip;

describe("createFetchUrl, through a proxy", () => {
  whenThere("reaches the site by HTTPS_PROXY, and looks at its certificate", async () => {
    const { key, leaf, middle, root } = makeChain({ name: host });
    const site = createHttpsServer({ key, cert: leaf + middle }, (_, response) => {
      response.end("through");
    });
    const { asked, address } = await aProxy(await listening(site));
    process.env["HTTPS_PROXY"] = address;
    const trusted = await createFetchUrl(root)(`https://${host}/taskpane.html`);
    expect(trusted).toMatchObject({ status: 200, body: Buffer.from("through") });
    expect(trusted.problem).toBeUndefined();
    const untrusted = await createFetchUrl()(`https://${host}/taskpane.html`);
    expect(untrusted.problem).toMatchObject({ kind: "certificate" });
    expect(asked).toEqual([`${host}:443`, `${host}:443`]);
  });

  it.each(["407 Proxy Authentication Required", "403 Forbidden"])(
    "says that the proxy refuses: %s",
    async (status) => {
      process.env["HTTPS_PROXY"] = await aRefusingProxy(status);
      const { problem } = await createFetchUrl()(`https://${host}/taskpane.html`);
      expect(problem).toMatchObject({ kind: "proxy" });
      expect(problem?.found).toContain(status.slice(0, 3));
    },
  );

  it("goes past the proxy for what NO_PROXY names, and for this machine", async () => {
    const address = await aRefusingProxy("407 Proxy Authentication Required");
    process.env["HTTPS_PROXY"] = address;
    process.env["NO_PROXY"] = ".contoso.test";
    const fetchUrl = createFetchUrl();
    expect((await fetchUrl(`https://${host}/`)).problem).toMatchObject({ kind: "dns" });
    expect((await fetchUrl("https://localhost:9/")).problem).toMatchObject({ kind: "network" });
  });

  it("says so where HTTPS_PROXY holds no address", async () => {
    process.env["HTTPS_PROXY"] = "http://[";
    const { status, problem } = await createFetchUrl()(`https://${host}/`);
    expect(status).toBe(0);
    expect(problem?.found).toMatch(/HTTPS_PROXY holds no address/);
  });
});
