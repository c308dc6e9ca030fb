/** @jest-environment node */
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer as createTcpServer } from "node:net";
import type { AddressInfo, Server } from "node:net";

import { checkSite } from "../../../admin/check/checkSite";
import { createFetchUrl } from "../../../admin/check/fetchUrl";
import { isOpenSslThere, makeChain } from "./certificates";
import type { Wanted } from "./certificates";
import { lineOf } from "./unkindSite";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listening(server: Server): Promise<string> {
  servers.push(server.listen(0, "localhost"));
  await once(server, "listening");
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

async function check(origin: string, ca?: string): Promise<readonly string[]> {
  const fetchUrl = createFetchUrl(ca, { limitMs: 500 });
  const findings = await checkSite({ origin, fetchUrl });
  return findings.filter(({ status }) => status !== "good").map(lineOf);
}

const answer404 = (
  _: unknown,
  response: { writeHead: (status: number) => { end: () => void } },
) => {
  response.writeHead(404).end();
};

describe("checkSite, of a site that does not answer", () => {
  it("says in one line that its name does not exist", async () => {
    const [line, ...others] = await check("https://wkw-0f6e1d3c.invalid");
    expect(line).toMatch(/^bad https:\/\/wkw-0f6e1d3c\.invalid: .*\(DNS\)/);
    expect(others).toEqual([]);
  });

  it("A2: says in one line that nothing listens", async () => {
    const server = createTcpServer();
    const origin = await listening(server);
    server.close();
    await once(server, "close");
    expect(await check(origin)).toEqual([
      expect.stringMatching(
        /: nothing listens there \(connection refused\) -> Start the web server/,
      ),
    ]);
  });

  it("A0: says in one line that it speaks plain http", async () => {
    const origin = await listening(createHttpServer(answer404));
    expect(await check(origin)).toEqual([
      expect.stringMatching(
        /: speaks plain http at this port, not https -> Give the web server a certificate/,
      ),
    ]);
  });

  it("A2: ends where nobody answers, and says so", async () => {
    const origin = await listening(createTcpServer());
    expect(await check(origin)).toEqual([
      expect.stringMatching(/: gives no whole answer within 0\.5 seconds \(time-out\)/),
    ]);
  });

  it("says in one line that the connection is cut off", async () => {
    const origin = await listening(createTcpServer((socket) => socket.destroy()));
    expect(await check(origin)).toEqual([expect.stringMatching(/: the connection is cut off/)]);
  });

  it("says in one line that something else than a web server answers", async () => {
    const origin = await listening(
      createTcpServer((socket) => socket.end("220 mail.example ESMTP\r\n")),
    );
    const lines = await check(origin);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^bad /);
  });
});

const whenThere = isOpenSslThere() ? it : it.skip;

/** The server sends what it is told to, and the check trusts the root. */
async function checkChain(wanted: Wanted, send: "all" | "leaf", trust: "root" | "none" = "root") {
  const { key, leaf, middle, root } = makeChain(wanted);
  const cert = send === "all" ? leaf + middle : leaf;
  const origin = await listening(createHttpsServer({ key, cert }, answer404));
  return check(origin, trust === "root" ? root : undefined);
}

describe("checkSite, of certificates", () => {
  whenThere("has nothing against a whole chain", async () => {
    const lines = await checkChain({}, "all");
    expect(lines.join("\n")).not.toContain("certificate");
  });

  whenThere.each<readonly [string, Parameters<typeof checkChain>, RegExp]>([
    [
      "97 it has expired",
      [{ until: "20240101000000Z" }, "all"],
      /its certificate has expired, on Jan {2}1 .* 2024 GMT -> Renew it/,
    ],
    [
      "it is not valid yet",
      [{ from: "20480101000000Z" }, "all"],
      /its certificate counts only from Jan {2}1 .* 2048 GMT on/,
    ],
    [
      "98 the chain is missing",
      [{}, "leaf"],
      /sends its certificate without the chain: that of "Contoso Issuing", who signed it, is missing -> Install the whole chain/,
    ],
    [
      "99 it is for another name",
      [{ name: "wkw.contoso.com" }, "all"],
      /its certificate is for another name: wkw\.contoso\.com, not localhost/,
    ],
    [
      "nobody knows the authority",
      [{}, "all", "none"],
      /its certificate is signed by "Contoso Issuing", which this machine does not trust -> .*--ca FILE/,
    ],
  ])("says that %s", async (_, parts, line) => {
    const lines = await checkChain(...parts);
    expect(lines[0]).toMatch(line);
    expect(lines.filter((one) => one.includes("certificate"))).toHaveLength(1);
  });
});
