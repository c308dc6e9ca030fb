/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

import type { MailboxMessage } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { FileServer } from "../../src/server/fileServer";
import type { OfficeDelivery } from "../../src/server/officeFiles";
import { startOutlookServer } from "../../src/server/outlookServer";

const message: MailboxMessage = {
  id: "AAMk/1=",
  conversationId: "c1",
  from: { name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" },
  to: [],
  cc: [],
  subject: "New store opened",
  sentAt: new Date("2026-06-01T09:00:00Z"),
  text: "Hi Blaine,\n\nwe opened.",
  folder: "inbox",
};

const sent: MailboxMessage[] = [];

let dist: string;
let server: FileServer;

beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), "dist-"));
  writeFileSync(
    path.join(dist, "taskpane.html"),
    '<script>1</script><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  writeFileSync(path.join(dist, "config.json"), '{"of":"the build"}');
  server = await startServer();
});

function startServer(officeDelivery?: OfficeDelivery): Promise<FileServer> {
  return startOutlookServer({
    port: 0,
    officeDelivery,
    mailbox: {
      newestMessages: () => [message],
      sentMessages: () => sent,
      send: (one) => sent.unshift(one),
      message: (id) => (id === message.id ? message : undefined),
      events: () => [],
    },
    session: {
      tenantId: "tenant",
      rep: { directoryId: "user", name: "Blaine Carmack", address: "blaine.carmack@contoso.com" },
      internalDomains: ["contoso.com"],
      locale: "en-US",
      identityUrl: "http://localhost:5001",
    },
    distFolder: dist,
    config: { of: "the tenant" },
    headersOf: ({ path, html = "", pageOrigin, scriptOrigins }) => ({
      "x-served": `${path} to ${pageOrigin}, office.js from ${/[^"]*office.js/.exec(html)?.[0]}`,
      "x-scripts": scriptOrigins.join(),
    }),
  });
}

afterAll(async () => {
  await server.close();
  rmSync(dist, { recursive: true });
});

const get = (path: string) => fetch(server.origin + path);

describe("startOutlookServer", () => {
  it("lists the mailbox for the page", async () => {
    expect(await (await get("/outlook/api/messages")).json()).toEqual([
      {
        id: "AAMk/1=",
        from: "Yvonne McKay",
        to: "",
        subject: "New store opened",
        preview: "Hi Blaine, we opened.",
        sentAt: "2026-06-01T09:00:00.000Z",
      },
    ]);
  });

  it("puts what the page sends into Sent Items, as the rep's", async () => {
    const tricia = { name: "Tricia Potter", address: "tricia.potter@contoso.com" };
    const posted = JSON.stringify({ to: [tricia], cc: [], subject: "Yvonne?", text: "Hello" });
    const post = (type: string) =>
      fetch(`${server.origin}/outlook/api/send`, {
        method: "POST",
        headers: { "content-type": type },
        body: posted,
      });
    expect((await post("application/json")).status).toBe(200);
    // The only type that any site may post without being asked.
    expect((await post("text/plain")).status).toBe(404);
    expect(sent).toMatchObject([
      { from: { address: "blaine.carmack@contoso.com" }, to: [tricia], folder: "sent" },
    ]);
    expect(await (await get("/outlook/api/sent")).json()).toMatchObject([
      { from: "Blaine Carmack", to: "Tricia Potter", subject: "Yvonne?" },
    ]);
  });

  it("finds a message by an id that has to be encoded", async () => {
    const response = await get(`/outlook/api/messages/${encodeURIComponent(message.id)}`);
    expect(await response.json()).toMatchObject({
      id: "AAMk/1=",
      text: "Hi Blaine,\n\nwe opened.",
    });
  });

  it("tells the page where the pane is", async () => {
    expect(await (await get("/outlook/api/session")).json()).toMatchObject({
      addInUrl: `${server.origin}/taskpane.html`,
    });
  });

  it("serves the tenant's config.json instead of the build's", async () => {
    expect(await (await get("/config.json")).json()).toEqual({ of: "the tenant" });
  });

  it("sends the pane with the headers of its host, made of the markup as it is sent", async () => {
    expect((await get("/taskpane.html")).headers.get("x-served")).toBe(
      `/taskpane.html to ${server.origin}, office.js from /lib/1/hosted/office.js`,
    );
  });

  it("serves office.js from its package", async () => {
    const response = await get("/lib/1/hosted/office.js");
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/javascript; charset=utf-8",
    ]);
  });

  it.each(["/nothing.js", "/..%2f..%2f..%2fetc%2fpasswd", "/outlook/..%2f..%2fpackage.json"])(
    "has nothing at %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it("lets no script of another origin read the mailbox", async () => {
    const response = await get("/outlook/api/messages");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("answers under its own name only", async () => {
    const { port } = new URL(server.origin);
    const status = await new Promise((resolve) => {
      const options = { host: "localhost", port, headers: { host: `evil.example:${port}` } };
      request(options, ({ statusCode }) => {
        resolve(statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});

describe("startOutlookServer, asked to be as unkind as a network", () => {
  const officeScript = "/lib/1/hosted/office.js";
  let unkind: FileServer;
  afterEach(() => unkind.close());

  it("leads to office.js on another origin, from which scripts may come", async () => {
    unkind = await startServer("redirected");
    const { redirected, url, status } = await fetch(unkind.origin + officeScript);
    expect([redirected, status]).toEqual([true, 200]);
    const { origin } = new URL(url);
    expect(origin).not.toBe(unkind.origin);
    const pane = await fetch(`${unkind.origin}/taskpane.html`);
    expect(pane.headers.get("x-scripts")).toBe(origin);
  });

  it("never answers", async () => {
    unkind = await startServer("never");
    const signal = AbortSignal.timeout(300);
    await expect(fetch(unkind.origin + officeScript, { signal })).rejects.toThrow("timeout");
  });

  it.each([
    ["missing", 404, "text/plain"],
    ["replaced", 200, "text/html"],
  ] as const)("answers as if it were %s", async (delivery, status, type) => {
    unkind = await startServer(delivery);
    const answer = await fetch(unkind.origin + officeScript);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain(type);
    expect((await fetch(`${unkind.origin}/lib/1/hosted/outlook-web-16.01.js`)).status).toBe(200);
  });
});
