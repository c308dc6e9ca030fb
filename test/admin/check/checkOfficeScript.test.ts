/** @jest-environment node */
import { checkOfficeScript } from "../../../admin/check/services/checkOfficeScript";
import type { Answer, FetchUrl } from "../../../admin/check/fetchUrl";
import type { ConnectionProblem } from "../../../admin/check/http/connectionProblem";
import { cloudNames, clouds } from "../../../src/adapters/config/clouds";

const present = clouds.global.officeScript;
const former = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const script: Answer = {
  status: 200,
  headers: { "content-type": "application/javascript; charset=utf-8" },
  body: Buffer.from("var Office = {};"),
};

function leadsTo(location: string, status = 302): Answer {
  return { status, headers: { location }, body: Buffer.alloc(0) };
}

const problem: ConnectionProblem = { kind: "dns", found: "no such name", fix: "Look." };

/** Fetches from these addresses; any other cannot be reached. */
function fetchFrom(answers: Readonly<Record<string, Answer>>): FetchUrl {
  const unreachable: Answer = { status: 0, headers: {}, body: Buffer.alloc(0), problem };
  return (url) => Promise.resolve(answers[url] ?? unreachable);
}

function check(answers: Readonly<Record<string, Answer>>) {
  return checkOfficeScript(clouds.global, fetchFrom(answers));
}

describe("checkOfficeScript", () => {
  it.each(cloudNames)("asks for the script itself, at its full address: %s", async (name) => {
    const cloud = clouds[name];
    const finding = await checkOfficeScript(cloud, fetchFrom({ [cloud.officeScript]: script }));
    expect(finding).toMatchObject({ place: cloud.officeScript, status: "good" });
  });

  it.each([301, 302, 307, 308])("follows status %d to a host that is allowed", async (status) => {
    const finding = await check({ [present]: leadsTo(former, status), [former]: script });
    expect(finding).toMatchObject({ place: present, status: "good" });
    expect(finding.found).toContain(former);
  });

  it("follows a redirect within the host", async () => {
    const next = new URL("/1.2/office.js", present).href;
    const finding = await check({ [present]: leadsTo("/1.2/office.js"), [next]: script });
    expect(finding.status).toBe("good");
  });

  it.each(["https://elsewhere.example/office.js", "http://appsforoffice.microsoft.com/o.js", "//"])(
    "says that the policy stops a redirect to %s",
    async (target) => {
      const finding = await check({ [present]: leadsTo(target), [target]: script });
      expect(finding).toMatchObject({ place: present, status: "bad" });
      expect(finding.found).toMatch(/leads to .*policy does not allow/);
    },
  );

  it("does not follow redirects in a circle for ever", async () => {
    const finding = await check({ [present]: leadsTo(former), [former]: leadsTo(present) });
    expect(finding).toMatchObject({ status: "bad" });
  });

  it.each<readonly [string, Answer, RegExp]>([
    ["nothing is there", { ...script, status: 404 }, /404/],
    ["a redirect leads nowhere", { ...script, status: 302, headers: {} }, /302/],
    ["a proxy answers", { ...script, headers: { "content-type": "text/html" } }, /text\/html/],
    ["it is empty", { ...script, body: Buffer.alloc(0) }, /is not Outlook's script/],
  ])("finds that %s", async (_, answer, said) => {
    const finding = await check({ [present]: answer });
    expect(finding).toMatchObject({ place: present, status: "bad" });
    expect(finding.found).toMatch(said);
  });

  it.each<readonly [string, Readonly<Record<string, Answer>>]>([
    ["does not answer", {}],
    ["has a certificate of the network's", { [present]: { ...script, problem } }],
  ])("cannot tell where the host %s", async (_, answers) => {
    expect(await check(answers)).toMatchObject({ place: present, status: "unknown" });
  });
});
