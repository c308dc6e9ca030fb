/** @jest-environment node */
import type { CrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";

import { createCollectingReader } from "../../../../src/adapters/dataverse/http/collectingReader";
import { createInsightsSource } from "../../../../src/adapters/dataverse/relations/insightsSource";
import type { KnownRecords } from "../../../../src/adapters/dataverse/relations/knownRecords";
import { dayNumberOf } from "../../../../src/core/evidence/contactDay";
import type { SourceFindings } from "../../../../src/core/lookUp/ports";
import { aProspect, anAddress, anOrganization } from "../../../support/builders";
import {
  blaine,
  cora,
  departed,
  relationsIn,
  robot,
  tricia,
  withLocalCrm,
  yvonne,
} from "../localCrm";
import type { LocalCrm } from "../localCrm";
import { insightWriter } from "./insightRows";

type Options = Parameters<typeof withLocalCrm>[2];
type Fill = (rows: ReturnType<typeof insightWriter>, crm: CrmWriter) => void;

function find(fill: Fill, options?: Options, about = yvonne.address) {
  const ask = async (crm: LocalCrm) => {
    const prospect = aProspect({ address: anAddress(about) });
    const before = crm.traffic.length;
    const findings = await relationsIn(crm).insights.findContacts(prospect);
    return { ...findings, requests: crm.traffic.length - before };
  };
  return withLocalCrm(
    (_, crm) => {
      fill(insightWriter(crm), crm);
    },
    ask,
    options,
  );
}

function namesIn({ contacts }: Pick<SourceFindings, "contacts">): readonly string[] {
  return contacts.map(({ colleague }) => colleague.displayName);
}

function dayOf(date: string): number {
  return dayNumberOf(new Date(date));
}

const wkw = ["forcontact", "forcompany"].map((end) => `msdyn_wkwcolleagues${end}`);

describe("createInsightsSource", () => {
  it("finds introducers in Dynamics' order, with the day of the last contact", async () => {
    const found = await find(({ forContact }) => {
      forContact(yvonne.contact, cora, { score: 3, last: "2026-05-01T00:00:00Z" });
      forContact(yvonne.contact, tricia, { score: 81.5 });
    });
    expect(found.contacts).toEqual([
      {
        colleague: {
          displayName: "Tricia Potter",
          addresses: [tricia.address],
          crmUserId: tricia.id,
          directoryId: tricia.directoryId,
        },
        days: [],
        mentions: [{ kind: "insights", place: 0, lastDay: dayOf("2026-05-28") }],
      },
      expect.objectContaining({
        mentions: [{ kind: "insights", place: 1, lastDay: dayOf("2026-05-01") }],
      }),
    ]);
    expect(found.coverage).toEqual({ isPartial: false, insights: "enhanced" });
    expect(JSON.stringify(found)).not.toContain("81.5");
  });

  it.each([
    ["a GUID", yvonne.contact],
    ["a GUID in capitals", yvonne.lead.toUpperCase()],
    ["a GUID in braces", `{${yvonne.lead}}`],
    ["an address", yvonne.address],
  ])("finds them where the record is named by %s", async (_, about) => {
    expect(
      namesIn(
        await find(({ forContact }) => {
          forContact(about, tricia);
        }),
      ),
    ).toEqual(["Tricia Potter"]);
  });

  it("finds the user by address where the row has no link to one", async () => {
    const found = await find(({ forContact }) => {
      forContact(yvonne.lead, tricia.address);
    });
    expect(found.contacts[0]?.colleague).toMatchObject({ crmUserId: tricia.id });
  });

  it("marks who is disabled, with and without a link, and leaves out programs", async () => {
    const found = await find(({ forContact }) => {
      forContact(yvonne.lead, departed);
      forContact(yvonne.contact, departed.address);
      forContact(yvonne.lead, robot);
    });
    expect(
      found.contacts.map(({ colleague }) => [colleague.displayName, colleague.hasLeft]),
    ).toEqual([
      ["Dan Jump", true],
      ["Dan Jump", true],
    ]);
  });

  it("leaves out inactive rows, those about others, and what cannot be read", async () => {
    const found = await find(({ forContact }) => {
      forContact(yvonne.lead, tricia, { statecode: 1 });
      forContact(yvonne.lead.replace("3", "7"), tricia);
      forContact(yvonne.lead, "no address");
    });
    expect(found).toMatchObject({ contacts: [], coverage: { insights: "unknown" } });
  });

  it("takes two requests for all of it, whatever there is", async () => {
    // Two more for leads and contacts, which the look-up asks for anyway.
    expect((await find(() => undefined)).requests).toBe(4);
    const many = await find(({ forContact, forCompany, mostContactedBy, settings }) => {
      forContact(yvonne.lead, tricia);
      forCompany("00000005-0000-4000-8000-000000000001", cora);
      mostContactedBy("systemuser", cora.id, "2026-05-30");
      settings(true, 3, blaine.id);
    });
    expect(many.requests).toBe(4);
    expect(many.company?.map(({ colleague }) => colleague.displayName)).toEqual(["Cora Thomas"]);
  });

  it("names users whom relationship analytics names, with the last contact, and no customers", async () => {
    const found = await find(({ mostContactedBy }) => {
      mostContactedBy("systemuser", `{${tricia.id.toUpperCase()}}`, "2026-05-30");
      mostContactedBy("contact", yvonne.contact, "2026-05-31");
      mostContactedBy("systemuser", cora.id, "06/05/2026", {
        msdyn_lead_regardingobjectid: yvonne.lead,
      });
    });
    expect(found.contacts).toEqual([
      {
        colleague: {
          displayName: "Tricia Potter",
          addresses: [tricia.address],
          crmUserId: tricia.id,
          directoryId: tricia.directoryId,
        },
        days: [],
        mentions: [{ kind: "insights", place: 0, lastDay: dayOf("2026-05-30") }],
      },
      // Nobody says whether that day is in May or in June.
      expect.objectContaining({ mentions: [{ kind: "insights", place: 1 }] }),
    ]);
    expect(found.coverage.insights).toBe("enhanced");
  });

  it("marks who is disabled among the most contacted, and leaves out programs", async () => {
    const found = await find(({ mostContactedBy }) => {
      mostContactedBy("systemuser", departed.id, "2026-05-30");
      mostContactedBy("systemuser", robot.id, "2026-05-30");
    });
    expect(
      found.contacts.map(({ colleague }) => [colleague.displayName, colleague.hasLeft]),
    ).toEqual([["Dan Jump", true]]);
  });

  it("adds only the day of a user whom the rep may not read", async () => {
    const fill: Fill = ({ mostContactedBy }) => {
      mostContactedBy("systemuser", tricia.id, "2026-05-30");
    };
    const faults = [{ matches: /systemusers\?/, status: 403, code: "0x80040220" }];
    expect((await find(fill, { faults })).contacts).toEqual([
      {
        colleague: { displayName: "", addresses: [], crmUserId: tricia.id },
        days: [],
        mentions: [{ kind: "insights", place: 0, lastDay: dayOf("2026-05-30") }],
      },
    ]);
  });

  it("is not asked about a service that writes for many people", async () => {
    const found = await find(() => undefined, {}, "hit-reply@linkedin.com");
    expect(found).toEqual({ contacts: [], coverage: { isPartial: false }, requests: 0 });
  });
});

describe("the first wave of insights", () => {
  const byAddress: Fill = ({ forContact, mostContactedBy }) => {
    forContact(yvonne.address, tricia);
    forContact(yvonne.contact, cora);
    mostContactedBy("systemuser", cora.id, "2026-05-30");
  };

  it("waits for no record, and tells at once whom the address finds", async () => {
    const told: string[][] = [];
    const order: string[] = [];
    await withLocalCrm(
      (_, crm) => {
        byAddress(insightWriter(crm), crm);
      },
      async ({ send, traffic }) => {
        let hasRecords = (): void => undefined;
        const known = new Promise<KnownRecords>((resolve) => {
          hasRecords = () => {
            order.push("records");
            resolve({ records: [], recordIds: [yvonne.contact], accountIds: [] });
          };
        });
        const reader = createCollectingReader(send);
        const findKnown = () => known;
        const source = createInsightsSource({ reader, organization: anOrganization(), findKnown });
        const prospect = aProspect({ address: anAddress(yvonne.address) });
        const last = source.findContacts(prospect, (soFar) => {
          order.push("told");
          told.push([...namesIn(soFar)]);
          hasRecords();
        });
        expect(namesIn(await last)).toEqual(["Tricia Potter", "Cora Thomas", "Cora Thomas"]);
        expect(traffic).toHaveLength(2);
      },
    );
    expect(order).toEqual(["told", "records"]);
    expect(told).toEqual([["Tricia Potter", ""]]);
  });

  it.each<[string, Fill, Options]>([
    ["the tables are absent", () => undefined, { absentTables: new Set(wkw) }],
    [
      "it is switched off",
      ({ forContact, settings }) => {
        forContact(yvonne.address, tricia);
        settings(false, 6, blaine.id);
      },
      {},
    ],
  ])("is the last where %s", async (_, fill, options) => {
    const found = await find(fill, options);
    expect([found.contacts, found.requests]).toEqual([[], 3]);
  });

  it("is the last for somebody whom the CRM does not have", async () => {
    const found = await find(
      ({ forContact }) => {
        forContact("amy.alberts@fourthcoffee.com", tricia);
      },
      {},
      "amy.alberts@fourthcoffee.com",
    );
    expect([namesIn(found), found.requests]).toEqual([["Tricia Potter"], 3]);
  });

  it("is kept, and called partial, where the second fails", async () => {
    const faults = [
      { matches: /colleaguesforcontacts.*00000004/, status: 400, code: "0x80044151" },
    ];
    const found = await find(byAddress, { faults });
    // The second is Cora Thomas among the most contacted.
    expect(namesIn(found)).toEqual(["Tricia Potter", "Cora Thomas"]);
    expect(found.coverage).toMatchObject({ isPartial: true, insights: "enhanced" });
  });
});

describe("what becomes of Dynamics' insights", () => {
  const row: Fill = ({ forContact }) => {
    forContact(yvonne.lead, tricia);
  };
  const settings =
    (isEnabled: boolean, status: number): Fill =>
    (rows) => {
      rows.settings(isEnabled, status, blaine.id);
    };

  it.each<[string, Fill]>([
    ["unknown", () => undefined],
    ["nothing", settings(true, 3)],
    ["switchedOff", settings(false, 1)],
    ["switchedOff", settings(true, 6)],
    ["activating", settings(false, 2)],
    ["activationFailed", settings(false, 4)],
  ])("reads as %s without rows", async (state, fill) => {
    expect((await find(fill)).coverage).toEqual({ isPartial: false, insights: state });
  });

  it("uses no rows that were left behind when it was switched off", async () => {
    const found = await find((rows, crm) => {
      row(rows, crm);
      rows.forCompany("00000005-0000-4000-8000-000000000001", cora);
      settings(false, 6)(rows, crm);
    });
    expect(found).toMatchObject({ contacts: [], coverage: { insights: "switchedOff" } });
    expect(found.company).toBeUndefined();
  });

  it("is enhanced by rows alone, whatever the settings say of the licence", async () => {
    expect((await find(row)).coverage.insights).toBe("enhanced");
    const activating: Fill = (rows, crm) => {
      row(rows, crm);
      settings(false, 2)(rows, crm);
    };
    expect((await find(activating)).coverage.insights).toBe("enhanced");
  });

  it("is partial where Dynamics says so of a row", async () => {
    const fill: Fill = ({ forContact }) => {
      forContact(yvonne.lead, tricia, { msdyn_computationaccuracy: 100000001 });
    };
    expect((await find(fill)).coverage.insights).toBe("partial");
    // Older organisations have no such column.
    const faults = [{ matches: "msdyn_computationaccuracy", status: 400, code: "0x80041103" }];
    expect((await find(fill, { faults })).coverage.insights).toBe("enhanced");
  });

  it("answers that it is absent where the tables are", async () => {
    const absentTables = new Set([...wkw, "msdyn_wkwconfig", "msdyn_mostcontactedby"]);
    expect(await find(row, { absentTables })).toMatchObject({
      contacts: [],
      coverage: { isPartial: false, insights: "absent" },
    });
  });

  it("fails where the rep may not read them", async () => {
    const withheldPrivileges = new Set(wkw.map((name) => `prvRead${name}`));
    await expect(find(row, { withheldPrivileges })).rejects.toThrow("accessDenied");
  });

  it.each(["msdyn_wkwconfig", "msdyn_mostcontactedby", "msdyn_wkwcolleaguesforcompany"])(
    "does without %s",
    async (table) => {
      const withheldPrivileges = new Set([`prvRead${table}`]);
      expect(namesIn(await find(row, { withheldPrivileges }))).toEqual(["Tricia Potter"]);
    },
  );

  it("does not say that it is off because the rep's right does not reach the settings", async () => {
    const tables = ["User", "Lead", "Contact", "Account", ...wkw, "msdyn_mostcontactedby"];
    const given = tables.map((table) => [`prvRead${table}`, "Global"] as const);
    const privileges = { ...Object.fromEntries(given), prvReadmsdyn_wkwconfig: "Basic" } as const;
    const found = await find(({ settings: write }, crm) => {
      crm.addRole({ id: "seller", privileges });
      crm.addTeam({ id: "team", name: "Sellers", memberIds: [blaine.id], roleIds: ["seller"] });
      write(false, 6, tricia.id);
    });
    expect(found.coverage.insights).toBe("unknown");
  });
});
