/** @jest-environment node */
import { blaine, serviceRoot, smallCrm, yvonne } from "../support/testCrm";
import type { Answer, TestCrm } from "../support/testCrm";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";

const part = (request: string, headers = "Content-Type: application/http") =>
  `--b\r\n${headers}\r\nContent-Transfer-Encoding: binary\r\n\r\n${request}\r\n`;
const get = (target: string, headers = "") => part(`GET ${target} HTTP/1.1\r\n${headers}`);

const leads = "/api/data/v9.2/leads?$select=fullname";
const unknownSet = "/api/data/v9.2/msdyn_nothingofthekinds";

function send(
  parts: readonly string[],
  prefer?: string,
  crm: TestCrm = smallCrm(),
): Promise<Answer> {
  return crm.ask("$batch", {
    method: "POST",
    headers: { "content-type": "multipart/mixed;boundary=b" },
    body: `${parts.join("")}--b--\r\n`,
    ...(prefer !== undefined && { prefer }),
  });
}

/** Status of every part, in order. */
function statusesOf({ text }: Answer): readonly number[] {
  return [...text.matchAll(/^HTTP\/1\.1 (\d+) /gm)].map(([, status]) => Number(status));
}

describe("answerBatch", () => {
  it("answers each part with a status, headers and a body of its own", async () => {
    const answer = await send([get(leads)]);
    const boundary = /boundary=(\S+)/.exec(answer.headers["Content-Type"] ?? "")?.[1] ?? "";
    const [before, first = "", after] = answer.text.split(new RegExp(`--${boundary}(?:--)?\r\n`));
    expect([answer.status, before, after]).toEqual([200, "", ""]);
    expect(first).toMatch(
      /^Content-Type: application\/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP\/1\.1 200 OK\r\n/,
    );
    const body = JSON.parse(first.slice(first.lastIndexOf("\r\n\r\n{"))) as { value: unknown };
    expect(body.value).toEqual([{ fullname: "Yvonne McKay", leadid: yvonne.leadId }]);
  });

  it.each([`${serviceRoot}/leads`, "/api/data/v9.2/leads", "leads"])(
    "knows the address %s",
    async (url) => {
      expect(statusesOf(await send([get(url)]))).toEqual([200]);
    },
  );

  it("reads the headers of each part", async () => {
    const prefer = 'Prefer: odata.include-annotations="*"\r\n';
    const { text } = await send([get(leads), get(leads.replace("fullname", "statecode"), prefer)]);
    expect(text.match(/FormattedValue/g)).toHaveLength(1);
  });

  it("stops at the first failure, and has its status", async () => {
    const answer = await send([get(leads), get(unknownSet), get(leads)]);
    expect(answer.status).toBe(404);
    expect(statusesOf(answer)).toEqual([200, 404]);
    expect(answer.text).toContain("0x8006088a");
  });

  it("goes on after a failure when asked to", async () => {
    const parts = [get(unknownSet), get(leads)];
    const answer = await send(parts, "odata.continue-on-error");
    expect(answer.status).toBe(200);
    expect(statusesOf(answer)).toEqual([404, 200]);
  });

  it("lets scripted failures hit single parts", async () => {
    const faults: Fault[] = [
      { matches: "lead", status: 429, code: "0x80072322", headers: { "Retry-After": "7" } },
    ];
    const answer = await send([get(leads)], undefined, smallCrm({ faults }));
    expect(statusesOf(answer)).toEqual([429]);
    expect(answer.text).toContain("Retry-After: 7\r\n");
  });

  it("does all of a change set or nothing", async () => {
    const crm = smallCrm();
    const change = (subject: string) =>
      `--c\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\nPOST tasks HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"subject":"${subject}"}\r\n`;
    const changeSet = (...subjects: string[]) =>
      part(`${subjects.map(change).join("")}--c--`, "Content-Type: multipart/mixed; boundary=c");
    const tooLong = await send([changeSet("fine", "x".repeat(201))], undefined, crm);
    expect(statusesOf(tooLong)).toEqual([400]);
    expect((await crm.ask("tasks")).rows).toEqual([]);

    const both = await send([changeSet("one", "two")], undefined, crm);
    expect(statusesOf(both)).toEqual([204, 204]);
    expect(both.text).toContain("Content-ID: 1");
    expect((await crm.ask("tasks")).rows).toHaveLength(2);
  });

  it.each([
    ["lines that end in LF only", [get(leads).replaceAll("\r\n", "\n")]],
    ["no parts", []],
    ["a request that cannot be read", [part("FETCH leads")]],
    ["a request to another system", [get("https://graph.example/v1.0/me")]],
    ["a batch within a batch", [part("POST $batch HTTP/1.1\r\n")]],
    ["a part that is no request", [part("{}", "Content-Type: application/json")]],
    [
      "a GET in a change set",
      [
        part(
          `--c\r\nContent-Type: application/http\r\n\r\nGET leads HTTP/1.1\r\n\r\n--c--`,
          "Content-Type: multipart/mixed; boundary=c",
        ),
      ],
    ],
    ["more than a thousand requests", Array<string>(1001).fill(get(leads))],
    ["a URL that is too long", [get(`/api/data/v9.2/leads?${"x".repeat(65_536)}`)]],
  ])("refuses %s", async (_what, parts) => {
    expect((await send(parts)).status).toBe(400);
  });

  it("refuses a body that is not multipart", async () => {
    const headers = { "content-type": "application/json" };
    const answer = await smallCrm().ask("$batch", { method: "POST", headers, body: "{}" });
    expect(answer.status).toBe(400);
  });

  it("takes a longer URL than a single request may have", async () => {
    const filter = `fullname eq '${"x".repeat(40_000)}'`;
    expect(statusesOf(await send([get(`leads?$filter=${encodeURIComponent(filter)}`)]))).toEqual([
      200,
    ]);
  });

  it("knows its caller", async () => {
    const { text } = await send([get("WhoAmI")]);
    expect(text).toContain(blaine.id);
  });
});
