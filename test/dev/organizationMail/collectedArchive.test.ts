/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { freeMailDomains } from "../../../collector/src/counting/freeMail";
import { fillTenant } from "../../../dev/tenant/fillTenant";
import { openTenantDatabase } from "../../../dev/tenant/tenantDatabase";
import { startLocalTenant } from "../../../dev/tenant/localTenant";
import { localCollector } from "../../../dev/organizationMail/localCollector";
import { isDuckDbInstalled } from "../../collector/support/installed";

const whenThere = isDuckDbInstalled ? it : it.skip;

const prospect = "Yvonne McKay <yvonne.mckay@fourthcoffee.com>";
const colleagues = ["Tricia Potter", "Alan Steiner", "Rene Valdes", "Sidney Higa"].map(
  (name) => `${name} <${name.toLowerCase().replace(" ", ".")}@contoso.com>`,
);

function mail(from: string, to: string, day: number): string {
  const date = new Date(Date.UTC(2026, 4, day)).toUTCString();
  const id = `Message-ID: <${from.length}-${to.length}-${day}@mail.example>`;
  return `From x@y ${date}\nFrom: ${from}\nTo: ${to}\nSubject: Espresso\nDate: ${date}\n${id}\n\nHello\n\n`;
}

function anArchive(folder: string): string {
  const file = path.join(folder, "archive.mbox");
  const mails = colleagues.flatMap((one, place) => [
    mail(one, prospect, 3 + place),
    mail(prospect, one, 8 + place),
  ]);
  const toRep = mail(prospect, "Blaine Carmack <blaine.carmack@contoso.com>", 20);
  writeFileSync(file, [...mails, toRep].join(""));
  return file;
}

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "collected-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function choice(isMailCollected: boolean) {
  const files = [anArchive(folder)];
  return {
    kind: "archive" as const,
    ...{ files, me: "blaine.carmack@contoso.com", ...(isMailCollected && { isMailCollected }) },
  };
}

describe("an archive whose mail is collected", () => {
  whenThere("fills everybody's mailbox, and tracks the mail of few in the CRM", async () => {
    const database = openTenantDatabase();
    const { writer, organizationMail } = database;
    await fillTenant(choice(true), { writer, organizationMail, today: new Date() });
    database.finish();
    const count = (query: string) => Number(Object.values(database.database.get(query) ?? {})[0]);
    const owners = count("SELECT COUNT(DISTINCT owner_id) FROM organization_copy");
    const tracked = count("SELECT COUNT(*) FROM email");
    database.close();
    expect(owners).toBe(colleagues.length + 1);
    expect(tracked).toBeLessThan(2 * colleagues.length);
  });

  whenThere(
    "has the sealed documents in the CRM before it opens",
    async () => {
      const options = { choice: choice(true), port: 0, distFolder: folder };
      const tenant = await startLocalTenant(options);
      const rows = await rowsOf(tenant);
      await tenant.close();
      // The header, the company, and the prospect whom colleagues know; and who is never looked at.
      expect(rows).toBe(3 + freeMailDomains.size);
    },
    120_000,
  );
});

async function rowsOf({ facts, origins }: Awaited<ReturnType<typeof startLocalTenant>>) {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: localCollector.clientId,
    client_secret: localCollector.secret,
    scope: `${origins.dataverse}/.default`,
  });
  const url = `${origins.identity}/${facts.tenantId}/oauth2/v2.0/token`;
  const answer = await fetch(url, { method: "POST", body });
  const { access_token } = (await answer.json()) as { access_token: string };
  const table = `${origins.dataverse}/api/data/v9.2/wkw_acquaintances?$select=wkw_acquaintanceid`;
  const headers = { Authorization: `Bearer ${access_token}` };
  const rows = (await (await fetch(table, { headers })).json()) as { value: unknown[] };
  return rows.value.length;
}
