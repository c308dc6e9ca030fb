/** @jest-environment node */
import fc from "fast-check";

import { createCollectingReader } from "../../../src/adapters/dataverse/http/collectingReader";
import { createRowTexts } from "../../../src/adapters/dataverse/records/rowTexts";
import {
  acquaintanceTable,
  headerId,
} from "../../../src/adapters/organizationMail/acquaintanceTable";
import { createOrganizationMailSource } from "../../../src/adapters/organizationMail/organizationMailSource";
import { createAcquaintanceTable } from "../../../src/adapters/organizationMail/readTable";
import type { ReadRow } from "../../../src/adapters/organizationMail/readTable";
import { tiersAsOf } from "../../../src/core/evidence/contactPeriods";
import { aContactDay, aProspect, anAddress } from "../../support/builders";
import { today } from "../../support/days";
import { resultOf } from "../../support/jest/garbage";
import { aHeader, sealedRows } from "../../support/sealedTable";
import type { SealedRow } from "../../support/sealedTable";
import { anAcquaintedColleague } from "../../support/someAcquaintance";
import { withLocalCrm } from "../dataverse/localCrm";
import type { LocalCrm } from "../dataverse/localCrm";

const yvonne = aProspect();
const person = { about: "person", address: yvonne.address } as const;
const company = { about: "company", domain: "fourthcoffee.com" } as const;
const days = [aContactDay({ day: today - 3, times: 2 })];
const tricia = anAcquaintedColleague({ days, weeksSinceActive: 2 });
const cora = anAcquaintedColleague({
  directoryId: "0f5a3a52-8d1e-4a57-9d0a-3c1f7a9e0002",
  displayName: "Cora Thomas",
  address: anAddress("cora.thomas@contoso.com"),
  peopleKnown: 3,
  days,
});

/** Rows by id, which a test may change while a pane stays open. */
type Table = Map<string, string>;

function tableOf(rows: readonly SealedRow[]): Table {
  return new Map(rows.map(({ id, body }) => [id, body]));
}

function open(table: Table, activity: "asked" | "neverAsked" = "neverAsked") {
  const read: string[] = [];
  const readRow: ReadRow = (id) => {
    read.push(id);
    return Promise.resolve(table.get(id));
  };
  const options = { table: createAcquaintanceTable(crypto.subtle), readRow, activity };
  return { ...createOrganizationMailSource(options), read };
}

describe("createOrganizationMailSource", () => {
  it("tells who knows the prospect and who their company, as of the table's day", async () => {
    const rows = await sealedRows(aHeader(), [
      [person, [tricia]],
      [company, [tricia, cora]],
    ]);
    const { findContacts } = open(tableOf(rows));
    const colleague = {
      displayName: "Tricia Potter",
      addresses: [tricia.address],
      directoryId: tricia.directoryId,
      inDirectory: "known",
    };
    expect(await findContacts(yvonne)).toEqual({
      contacts: [{ colleague, days }],
      company: [
        { colleague, days, peopleKnown: 1 },
        {
          colleague: expect.objectContaining({ displayName: "Cora Thomas" }) as unknown,
          days,
          peopleKnown: 3,
        },
      ],
      tiers: tiersAsOf(today - 1),
      coverage: {
        sinceDay: today - 730,
        isPartial: false,
        asOfDay: today - 1,
        mailboxes: { read: 4_210, all: 4_300 },
      },
    });
  });

  it("tells how active colleagues are only where that is wanted", async () => {
    const rows = tableOf(await sealedRows(aHeader(), [[person, [tricia]]]));
    const activityIn = async (use: "asked" | "neverAsked") =>
      (await open(rows, use).findContacts(yvonne)).contacts[0]?.activity;
    expect(await activityIn("asked")).toEqual({ daysSinceActive: 17.5 });
    expect(await activityIn("neverAsked")).toBeUndefined();
  });

  it("tells apart that nobody knows them, and that nobody looked", async () => {
    const coverageOf = async (
      people: "crm" | "business",
      documents: Parameters<typeof sealedRows>[1],
    ) => {
      const rows = await sealedRows(aHeader({ people }), documents);
      const { contacts, coverage } = await open(tableOf(rows)).findContacts(yvonne);
      expect(contacts).toEqual([]);
      return coverage.isOutOfScope;
    };
    expect(await coverageOf("crm", [[company, []]])).toBeUndefined();
    expect(await coverageOf("crm", [[person, []]])).toBeUndefined();
    expect(await coverageOf("business", [])).toBeUndefined();
    expect(await coverageOf("crm", [])).toBe(true);
  });

  it("finds the document of somebody whose address has a tag", async () => {
    const { findContacts } = open(tableOf(await sealedRows(aHeader(), [[person, [tricia]]])));
    const address = anAddress("yvonne.mckay+shop@fourthcoffee.com");
    expect((await findContacts(aProspect({ address }))).contacts).toHaveLength(1);
  });

  it("reads the header once, and beside each document", async () => {
    const { findContacts, read } = open(tableOf(await sealedRows(aHeader(), [])));
    await findContacts(yvonne);
    await findContacts(yvonne);
    expect(read.filter((id) => id === headerId)).toHaveLength(3);
    expect(read).toHaveLength(7);
  });

  it("learns in an open pane that the table is newer, and that its key was renewed", async () => {
    const table = tableOf(await sealedRows(aHeader(), [[person, [tricia]]]));
    const { findContacts } = open(table);
    await findContacts(yvonne);
    const tenantKey = new Uint8Array(32).fill(1);
    const renewed = aHeader({ tenantKey, asOf: new Date("2026-06-01T02:00:00Z") });
    table.clear();
    for (const { id, body } of await sealedRows(renewed, [[person, [tricia, cora]]]))
      table.set(id, body);
    const { contacts, coverage } = await findContacts(yvonne);
    expect(contacts).toHaveLength(2);
    expect(coverage.asOfDay).toBe(today);
  });

  it("fails, and is not empty, where there is no header or a row cannot be opened", async () => {
    const rows = await sealedRows(aHeader(), [[person, [tricia]]]);
    await expect(open(new Map()).findContacts(yvonne)).rejects.toMatchObject({
      code: "notConfigured",
    });
    const damaged = tableOf(
      rows.map(({ id, body }) => ({ id, body: id === headerId ? body : "AQ==" })),
    );
    await expect(open(damaged).findContacts(yvonne)).rejects.toMatchObject({ code: "unexpected" });
  });

  it("ends with findings or an AppError, whatever the rows hold", () =>
    fc.assert(
      fc.asyncProperty(
        fc.option(fc.oneof(fc.string(), fc.base64String()), { nil: undefined }),
        fc.option(fc.oneof(fc.string(), fc.base64String()), { nil: undefined }),
        async (header, body) => {
          const rows = await sealedRows(aHeader(), []);
          const readRow: ReadRow = (id) =>
            Promise.resolve(id === headerId ? (header ?? rows[0]?.body) : body);
          const table = createAcquaintanceTable(crypto.subtle);
          const source = createOrganizationMailSource({ table, readRow, activity: "asked" });
          const found = await resultOf(() => source.findContacts(yvonne));
          expect(found?.contacts ?? []).toEqual([]);
        },
      ),
    ));
});

describe("the organisation's mail in Dataverse", () => {
  const installedTables = new Set(["wkw_acquaintance"]);

  function sourceIn({ send }: LocalCrm) {
    const readRow = createRowTexts(createCollectingReader(send), acquaintanceTable);
    const table = createAcquaintanceTable(crypto.subtle);
    return createOrganizationMailSource({ table, readRow, activity: "asked" });
  }

  async function withTable<T>(
    rows: readonly SealedRow[],
    use: (crm: LocalCrm) => Promise<T>,
    options: Parameters<typeof withLocalCrm>[2] = { installedTables },
  ): Promise<T> {
    return withLocalCrm(
      (_, crm) => {
        for (const { id, body } of rows)
          crm.addRow("wkw_acquaintance", { wkw_acquaintanceid: id, wkw_body: body });
      },
      use,
      options,
    );
  }

  it("takes one request a look-up, after one for the header, and no URL names anybody", async () => {
    const rows = await sealedRows(aHeader(), [[person, [tricia]]]);
    await withTable(rows, async (crm) => {
      const { findContacts } = sourceIn(crm);
      expect((await findContacts(yvonne)).contacts).toHaveLength(1);
      expect(crm.traffic).toHaveLength(2);
      await findContacts(yvonne);
      expect(crm.traffic).toHaveLength(3);
      for (const { request } of crm.traffic)
        expect(`${request.method} ${request.url.pathname}`).toBe("POST /api/data/v9.2/$batch");
    });
  });

  it("says nobody where the table has no row", async () => {
    const rows = await sealedRows(aHeader({ people: "business" }), []);
    const { contacts, coverage } = await withTable(rows, (crm) =>
      sourceIn(crm).findContacts(yvonne),
    );
    expect(contacts).toEqual([]);
    expect(coverage.isOutOfScope).toBeUndefined();
  });

  it.each([
    ["notInstalled", {}],
    ["accessDenied", { installedTables, withheldPrivileges: new Set(["prvReadwkw_acquaintance"]) }],
    ["notConfigured", { installedTables }],
  ] as const)("fails as %s", async (code, options) => {
    await withTable(
      [],
      async (crm) => {
        await expect(sourceIn(crm).findContacts(yvonne)).rejects.toMatchObject({ code });
      },
      options,
    );
  });

  it("waits out a busy service, and is asked again", async () => {
    const rows = await sealedRows(aHeader(), [[person, [tricia]]]);
    const faults = [
      {
        matches: "wkw_acquaintance",
        code: "0x80072322",
        headers: { "Retry-After": "0" },
        times: 1,
      },
    ];
    const { contacts } = await withTable(rows, (crm) => sourceIn(crm).findContacts(yvonne), {
      installedTables,
      faults,
    });
    expect(contacts).toHaveLength(1);
  });
});
