/** @jest-environment node */
import fc from "fast-check";

import { indexCrmTables } from "../../src/storage/indexCrmTables";
import { blaine, emptyCrm, guid } from "../support/testCrm";
import type { TestCrm } from "../support/testCrm";

const addresses = ["a@x.example", "b@x.example", "c@x.example"];

/** Parties that are a lead, a contact, or an address only; one email each. */
interface World {
  readonly leads: readonly (readonly string[])[];
  readonly contacts: readonly (readonly string[])[];
  readonly parties: readonly {
    readonly address?: string;
    readonly table: "lead" | "contact" | "none";
    readonly index: number;
  }[];
}

const twoAddresses = fc.subarray(addresses, { maxLength: 2 });
const world: fc.Arbitrary<World> = fc.record({
  leads: fc.array(twoAddresses, { minLength: 2, maxLength: 2 }),
  contacts: fc.array(twoAddresses, { minLength: 2, maxLength: 2 }),
  parties: fc.array(
    fc.record(
      {
        address: fc.constantFrom(...addresses),
        table: fc.constantFrom("lead" as const, "contact" as const, "none" as const),
        index: fc.nat({ max: 1 }),
      },
      { requiredKeys: ["table", "index"] },
    ),
    { maxLength: 6 },
  ),
});

const isWanted = (column: string, entity: string) =>
  `<condition entityname="${entity}" attribute="${column}" operator="eq" value="${addresses[0] ?? ""}" />`;

const links = `<link-entity name="activityparty" from="activityid" to="activityid" alias="them">
  <filter><condition attribute="participationtypemask" operator="eq" value="2" /></filter>
  <link-entity name="lead" from="leadid" to="partyid" link-type="outer" alias="lead" />
  <link-entity name="contact" from="contactid" to="partyid" link-type="outer" alias="contact" />
</link-entity>`;

function query(further = ""): string {
  return `<fetch distinct="true"><entity name="email"><attribute name="subject" /><filter type="or">
    ${isWanted("addressused", "them")}${isWanted("emailaddress1", "lead")}
    ${isWanted("emailaddress2", "lead")}${isWanted("emailaddress1", "contact")}
    ${isWanted("emailaddress2", "contact")}${further}</filter>${links}</entity></fetch>`;
}

function crmOf({ leads, contacts, parties }: World): TestCrm {
  const crm = emptyCrm();
  const common = { fullName: "", ownerId: blaine.id };
  crm.writer.addUser(blaine);
  leads.forEach((addresses, index) => {
    crm.writer.addLead({ ...common, id: guid(3, index), addresses, topic: "", state: "open" });
  });
  contacts.forEach((addresses, index) => {
    crm.writer.addContact({ ...common, id: guid(4, index), addresses });
  });
  parties.forEach(({ address, table, index }, number) => {
    const record = {
      table: table === "none" ? "lead" : table,
      id: guid(table === "lead" ? 3 : 4, index),
    };
    crm.writer.addActivity({
      id: guid(9, number),
      kind: "email",
      subject: String(number),
      state: "completed",
      at: new Date("2026-06-01T00:00:00Z"),
      ownerId: blaine.id,
      parties: [
        {
          role: "to",
          ...(address !== undefined && { address }),
          ...(table !== "none" && { record }),
        },
      ],
    });
  });
  return crm;
}

/** Worked out without a database. */
function expected({ leads, contacts, parties }: World): readonly string[] {
  const [wanted = ""] = addresses;
  const isMatch = ({ address, table, index }: World["parties"][number]) =>
    address === wanted ||
    (table === "lead" && leads[index]?.includes(wanted) === true) ||
    (table === "contact" && contacts[index]?.includes(wanted) === true);
  return parties.flatMap((party, number) => (isMatch(party) ? [String(number)] : []));
}

async function subjects(crm: TestCrm, xml: string): Promise<readonly string[]> {
  const { rows } = await crm.fetchXml("emails", xml);
  return rows.map(({ subject }) => String(subject)).sort();
}

describe("narrowingSql", () => {
  it("changes no answer", async () => {
    await fc.assert(
      fc.asyncProperty(world, async (any) => {
        expect(await subjects(crmOf(any), query())).toEqual(expected(any));
      }),
      { numRuns: 30 },
    );
  });

  it("leaves an OR alone of which one way is open", async () => {
    const parties = [{ table: "none" as const, index: 0 }];
    const crm = crmOf({ leads: [], contacts: [], parties });
    expect(await subjects(crm, query())).toEqual([]);
    const isDraft = `<condition attribute="statecode" operator="ne" value="0" />`;
    expect(await subjects(crm, query(isDraft))).toEqual(["0"]);
    expect(await subjects(crm, query("<filter type='or' />"))).toEqual(["0"]);
    const noLead = `<condition entityname="lead" attribute="leadid" operator="null" />`;
    expect(await subjects(crm, query(noLead))).toEqual(["0"]);
  });

  it("lets SQLite find everything by an index", async () => {
    const parties = Array.from({ length: 300 }, (_, index) => ({
      address: `${index}@y.example`,
      table: "contact" as const,
      index: 0,
    }));
    const crm = crmOf({ leads: [["l@x.example"]], contacts: [["c@x.example"]], parties });
    indexCrmTables(crm.database);
    const all = jest.spyOn(crm.database, "all");
    await crm.fetchXml("emails", query());
    const [text = "", values] = all.mock.lastCall ?? [];
    const plan = crm.database.all(`EXPLAIN QUERY PLAN ${text}`, values);
    const steps = plan.map((step) => JSON.stringify(step["detail"]));
    expect(steps.some((step) => step.startsWith('"SEARCH'))).toBe(true);
    expect(steps.filter((step) => step.startsWith('"SCAN'))).toEqual([]);
  });
});
