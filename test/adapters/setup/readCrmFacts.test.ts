/** @jest-environment node */
import { readWords } from "../../../hosting/readWords";
import { createCollectingReader } from "../../../src/adapters/dataverse/http/collectingReader";
import { readCrmFacts } from "../../../src/adapters/dataverse/setup/readCrmFacts";
import type { SetupSettings } from "../../../src/core/setup/setupFacts";
import { setupRows, setupText } from "../../../src/core/setup/setupRows";
import { blaine, prospect, tricia, user, withLocalCrm } from "../dataverse/localCrm";
import type { WriteActivity } from "../dataverse/localCrm";

const words = readWords("en", "setup");

const settings: SetupSettings = {
  internalDomains: ["contoso.com"],
  wantedScopes: [],
  hasOptOutGroup: false,
  ownWishes: "heeded",
  logsRequests: false,
  readsOrganizationMail: false,
};

const graph = {
  granted: { status: "read", value: [] },
  verifiedDomains: { status: "read", value: ["contoso.com"] },
} as const;

function writeSome(write: WriteActivity): void {
  const sent = [user(tricia, "sender"), prospect("to", "contact")];
  const received = [prospect("sender", "contact"), user(tricia, "to")];
  write("email", "2026-05-20T08:00:00Z", { parties: sent });
  write("email", "2026-05-21T08:00:00Z", { parties: received });
  write("email", "2026-05-22T08:00:00Z", { parties: received });
  write("appointment", "2026-05-22T08:00:00Z", { parties: sent });
  write("phonecall", "2026-05-22T08:00:00Z", { parties: sent });
  write("email", "2026-01-22T08:00:00Z", { parties: sent });
}

type Options = Parameters<typeof withLocalCrm>[2];

async function check(options: Options = {}, fill = writeSome) {
  return withLocalCrm(
    fill,
    async ({ send, traffic }) => {
      const crm = await readCrmFacts(createCollectingReader(send));
      const rows = setupRows({ settings, graph, crm }, words);
      const row = (name: string) => rows.find((one) => one.name === name);
      return { crm, rows, row, traffic: [...traffic] };
    },
    { installedTables: new Set(["wkw_wish"]), ...options },
  );
}

describe("readCrmFacts", () => {
  it("finds an ordinary CRM in order", async () => {
    const { row, rows } = await check();
    expect(rows.filter(({ state }) => state === "attention")).toEqual([]);
    expect(row("Table wkw_wish")).toMatchObject({ state: "good" });
    expect(row("Privilege prvReadActivity")).toMatchObject({
      state: "good",
      found: "Organization",
    });
    expect(row("Server-side synchronization of this user")).toMatchObject({ state: "good" });
  });

  it("counts what is tracked: of the last days, by direction, status and state", async () => {
    const { row } = await check();
    expect(row("Mail by direction and status")?.found).toBe(
      "2 received, 1 sent, 0 drafts or failed (days: 30)",
    );
    expect(row("Completed mail without a date")?.found).toBe("without senton: 0 (days: 30)");
    expect(row("Past appointments by state")?.found).toBe("1 completed (days: 30)");
    expect(row("Calls by direction")?.found).toMatch(/1 outgoing, 0 incoming/);
  });

  it("says so where sent mail is not tracked", async () => {
    const { row } = await check({}, (write) => {
      const received = [prospect("sender", "contact"), user(tricia, "to")];
      write("email", "2026-05-21T08:00:00Z", { parties: received });
    });
    expect(row("Mail by direction and status")).toMatchObject({ state: "attention" });
    expect(row("Mail by direction and status")?.fix).toMatch(/sent mail/);
    expect(row("Past appointments by state")).toMatchObject({ state: "attention" });
  });

  it("counts fewer days where there are too many to count", async () => {
    const { crm: counted } = await check({ aggregateLimit: 2 }, (write) => {
      for (const day of ["20", "21", "30", "31"])
        write("email", `2026-05-${day}T08:00:00Z`, { parties: [user(blaine, "sender")] });
    });
    expect(counted.counts.mail).toMatchObject({ status: "read", value: { days: 7 } });
  });

  it.each<[string, Options, string, string]>([
    ["a table", { withheldPrivileges: new Set(["prvReadLead"]) }, "Table lead", "attention"],
    ["the table of wishes", { installedTables: new Set() }, "Table wkw_wish", "attention"],
    ["Dynamics' own", {}, "Dynamics’ own who knows whom", "unknown"],
  ])("names what is missing, and the fix: %s", async (_, options, name, state) => {
    const { row } = await check(options);
    expect(row(name)).toMatchObject({ state, fix: expect.any(String) as string });
  });

  it("says the depth in words where it is too small", async () => {
    const { row } = await check({ activityDepth: "Basic" });
    expect(row("Privilege prvReadActivity")).toMatchObject({
      state: "attention",
      found: "User (own rows)",
      fix: expect.stringMatching(/prvReadActivity to Organization/) as string,
    });
  });

  it("says one thing where the app is not let in", async () => {
    const code = "0x80072560";
    const faults = [{ matches: ".", status: 403, code, times: 1_000 }];
    const { rows } = await check({ faults });
    const ofCrm = rows.filter(({ area }) => area !== "Settings" && area !== "Microsoft Graph");
    expect(ofCrm).toHaveLength(1);
    expect(ofCrm[0]?.fix).toMatch(/App access control/);
  });

  it("only reads, in a few batches of GETs", async () => {
    const { traffic } = await check();
    const sent = traffic.map(({ request }) => request).filter(({ method }) => method !== "OPTIONS");
    expect(sent.length).toBeLessThanOrEqual(3);
    for (const { method, url, body } of sent) {
      expect([method, url.pathname.endsWith("/$batch")]).toEqual(["POST", true]);
      const inner = body.toString("utf8").match(/^(?:GET|POST|PATCH|PUT|DELETE|MERGE) \S+/gm) ?? [];
      expect(inner.length).toBeGreaterThan(0);
      expect(inner.filter((line) => !line.startsWith("GET "))).toEqual([]);
    }
  });

  it("becomes a text that names nobody", async () => {
    const { rows } = await check();
    const text = setupText(rows, words);
    expect(text).toMatch(/^\[good\] Dynamics 365 – Table lead: readable$/m);
    expect(text).not.toMatch(/@|Tricia|Yvonne/);
  });
});
