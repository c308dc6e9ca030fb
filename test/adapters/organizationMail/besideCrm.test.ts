/** @jest-environment node */
import { createCollectingReader } from "../../../src/adapters/dataverse/http/collectingReader";
import { createRowTexts } from "../../../src/adapters/dataverse/records/rowTexts";
import { acquaintanceTable } from "../../../src/adapters/organizationMail/acquaintanceTable";
import { createOrganizationMailSource } from "../../../src/adapters/organizationMail/organizationMailSource";
import { createAcquaintanceTable } from "../../../src/adapters/organizationMail/readTable";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import { timesIn } from "../../../src/core/evidence/directedCount";
import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import { aContactDay, aLookUp, anAddress, anOrganization } from "../../support/builders";
import { aHeader, sealedRows } from "../../support/sealedTable";
import { anAcquaintedColleague } from "../../support/someAcquaintance";
import { contactsIn, now, prospect, tricia, user, withLocalCrm } from "../dataverse/localCrm";
import type { LocalCrm, WriteActivity } from "../dataverse/localCrm";

const today = dayNumberOf(now);
const lookUp = aLookUp({ now });
const person = { about: "person", address: lookUp.prospect.address } as const;
const company = { about: "company", domain: "fourthcoffee.com" } as const;

function inDocuments(name: string, place: number, ages: readonly number[], directoryId?: string) {
  return anAcquaintedColleague({
    directoryId: directoryId ?? `0f5a3a52-8d1e-4a57-9d0a-00000000000${place}`,
    displayName: name,
    address: anAddress(`${name.toLowerCase().replace(" ", ".")}@contoso.com`),
    days: ages.map((age) => aContactDay({ day: today - age })),
  });
}

const miriam = inDocuments("Miriam Graham", 1, [3, 10, 40]);
const isaiah = inDocuments("Isaiah Langer", 2, [2]);
const debra = inDocuments("Debra Berger", 3, [5]);
// The CRM has the first of these mails too.
const triciasMail = inDocuments("Tricia Potter", 4, [600, 700], tricia.directoryId);

/** The CRM knows one old mail of Tricia's and nothing of the others. */
function fillCrm(write: WriteActivity): void {
  const at = new Date(now.getTime() - 600 * 86_400_000).toISOString();
  const parties = [user(tricia, "sender"), prospect("to", "contact")];
  write("email", at, { state: "completed", parties });
}

async function look(
  options: Parameters<typeof withLocalCrm>[2] = {},
  organization = anOrganization(),
) {
  const rows = await sealedRows(aHeader({ asOf: new Date(now.getTime() - 86_400_000) }), [
    [person, [miriam, isaiah, triciasMail]],
    [company, [miriam, isaiah, debra, triciasMail]],
  ]);
  const progress: LookUpResult[] = [];
  const result = await withLocalCrm(
    (write, crm) => {
      fillCrm(write);
      for (const { id, body } of rows)
        crm.addRow("wkw_acquaintance", { wkw_acquaintanceid: id, wkw_body: body });
    },
    (crm) =>
      findIntroducers({ ...lookUp, organization }, { contacts: sourcesIn(crm) }, (soFar) =>
        progress.push(soFar),
      ),
    { installedTables: new Set(["wkw_acquaintance"]), ...options },
  );
  return { result, progress };
}

function sourcesIn(crm: LocalCrm) {
  const readRow = createRowTexts(createCollectingReader(crm.send), acquaintanceTable);
  const table = createAcquaintanceTable(crypto.subtle);
  return [
    contactsIn(crm),
    createOrganizationMailSource({ table, readRow, activity: "neverAsked" }),
  ];
}

function namesIn({ introducers }: LookUpResult): readonly string[] {
  return introducers.map(({ colleague }) => colleague.displayName);
}

describe("the organisation's mail beside the CRM", () => {
  it("names colleagues whose mail is in no CRM, unmarked: their mailbox is the directory's", async () => {
    const { result } = await look();
    expect([...namesIn(result)].sort()).toEqual([
      "Isaiah Langer",
      "Miriam Graham",
      "Tricia Potter",
    ]);
    expect(result.introducers.map(({ doubt }) => doubt)).toEqual([undefined, undefined, undefined]);
    expect(result.company?.colleagues.map(({ colleague }) => colleague.displayName)).toEqual([
      "Debra Berger",
    ]);
  });

  it("makes one colleague of both, and counts no mail twice", async () => {
    const { result } = await look();
    const found = result.introducers.find(({ colleague }) => colleague.crmUserId === tricia.id);
    expect(found?.evidence.sources).toEqual(["crm", "organization"]);
    expect(found && timesIn(found.evidence.counts.email)).toBe(2);
  });

  it("names nobody who opted out: not in the list, not in a number, not at the company", async () => {
    const optedOut = new Set([isaiah.address, debra.address]);
    const { progress } = await look({}, anOrganization({ optedOut }));
    const told = JSON.stringify(progress);
    expect(told).toContain("Miriam Graham");
    expect(told).not.toMatch(/Isaiah|Debra/);
    const reports = progress.at(-1)?.reports ?? [];
    expect(reports.find(({ asked }) => asked === "organization")).toMatchObject({ found: 2 });
  });

  it("keeps no row of the CRM waiting", async () => {
    const faults = [{ matches: "wkw_acquaintance", delayMs: 1_500 }];
    const { progress, result } = await look({ faults });
    const first = progress.find(({ introducers }) => introducers.length > 0);
    expect(first && namesIn(first)).toEqual(["Tricia Potter"]);
    expect(result.introducers).toHaveLength(3);
  });

  it("costs nothing but itself where it fails", async () => {
    const { result } = await look({ installedTables: new Set<string>() });
    expect(namesIn(result)).toEqual(["Tricia Potter"]);
    expect(result.company).toBeUndefined();
    expect(result.reports.find(({ asked }) => asked === "organization")).toEqual({
      asked: "organization",
      status: "failed",
      code: "notInstalled",
    });
  });
});
