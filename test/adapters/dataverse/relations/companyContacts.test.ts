/** @jest-environment node */
import type { CrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";
import type { LocalParty } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { aProspect, anAddress } from "../../../support/builders";
import { blaine, cora, relationsIn, tricia, user, withLocalCrm, yvonne } from "../localCrm";
import type { LocalCrm, WriteActivity } from "../localCrm";
import { relationWriter } from "./relationRows";

type Options = Parameters<typeof withLocalCrm>[2];

interface Filling {
  readonly write: WriteActivity;
  readonly crm: CrmWriter;
  readonly rows: ReturnType<typeof relationWriter>;
}

const fourthCoffee = "00000005-0000-4000-8000-000000000001";
const parent = "00000005-0000-4000-8000-000000000002";

const susan = { id: "00000004-0000-4000-8000-000000000007", address: "susan@fourthcoffee.com" };

function asContact(id: string, role: LocalParty["role"], address: string): LocalParty {
  return { role, address, record: { table: "contact", id } };
}

/** Somebody at a company, whom a colleague has met. */
function met(
  { write, crm }: Filling,
  { at, id, name }: { readonly at: string; readonly id: string; readonly name: string },
  who = tricia,
) {
  const address = `${name.toLowerCase().replaceAll(" ", ".")}@elsewhere.example`;
  crm.addContact({ id, fullName: name, addresses: [address], accountId: at, ownerId: blaine.id });
  const parties = [user(who, "organizer"), asContact(id, "required", address)];
  write("appointment", "2026-05-11T09:00:00Z", { parties });
}

async function find(fill: (filling: Filling) => void, options?: Options, about = yvonne.address) {
  const ask = async (crm: LocalCrm) => {
    const relations = relationsIn(crm);
    const prospect = aProspect({ address: anAddress(about) });
    await relations.findHints(prospect);
    const found = await relations.company.findCompanyContacts(prospect);
    return { ...found, requests: countsIn(crm).length };
  };
  return withLocalCrm(
    (write, crm) => {
      fill({ write, crm, rows: relationWriter(crm, blaine) });
    },
    ask,
    options,
  );
}

/** Requests that count activities. */
function countsIn({ traffic }: LocalCrm) {
  return traffic.filter(({ request }) => request.body.toString().includes("/activityparties?"));
}

function linesOf({ contacts }: Awaited<ReturnType<typeof find>>): readonly string[] {
  return contacts.map(({ colleague, people = [], peopleKnown }) => {
    const known = people.map(({ displayName, days }) => {
      const times = days.reduce((sum, day) => sum + day.times, 0);
      return `${displayName} ${times}`;
    });
    return `${colleague.displayName}: ${known.sort().join(", ")} (${peopleKnown})`;
  });
}

describe("who knows somebody else at the prospect's company", () => {
  it("is told with whom they know there, in one request", async () => {
    const found = await find((filling) => {
      const { write, crm } = filling;
      const common = { accountId: fourthCoffee, ownerId: blaine.id };
      crm.addContact({
        ...common,
        id: susan.id,
        fullName: "Susan Halford",
        addresses: [susan.address],
      });
      for (const day of ["2026-05-20", "2026-05-21"]) {
        const parties = [user(tricia, "sender"), asContact(susan.id, "to", susan.address)];
        write("email", `${day}T08:00:00Z`, { parties });
      }
      met(filling, {
        at: fourthCoffee,
        id: "00000004-0000-4000-8000-000000000008",
        name: "Amy Alberts",
      });
      met(
        filling,
        { at: fourthCoffee, id: "00000004-0000-4000-8000-000000000009", name: "Sidney Higa" },
        cora,
      );
    });
    expect(linesOf(found).toSorted()).toEqual([
      "Cora Thomas: Sidney Higa 1 (1)",
      "Tricia Potter: Amy Alberts 1, Susan Halford 2 (2)",
    ]);
    expect(found).toMatchObject({ companyName: "Fourth Coffee", requests: 1 });
    expect(found.coverage.isPartial).toBe(false);
  });

  it("leaves out the prospect, other companies, the rep, and what is older than a year", async () => {
    const found = await find((filling) => {
      const { write, crm } = filling;
      const own = [
        user(tricia, "organizer"),
        asContact(yvonne.contact, "required", yvonne.address),
      ];
      write("appointment", "2026-05-11T09:00:00Z", { parties: own });
      crm.addAccount({ id: parent, name: "Contoso Coffee", ownerId: blaine.id });
      met(filling, { at: parent, id: "00000004-0000-4000-8000-000000000008", name: "Amy Alberts" });
      met(
        filling,
        { at: fourthCoffee, id: "00000004-0000-4000-8000-000000000009", name: "Sidney Higa" },
        blaine,
      );
      const parties = [user(cora, "sender"), asContact(susan.id, "to", susan.address)];
      const common = { accountId: fourthCoffee, ownerId: blaine.id };
      crm.addContact({ ...common, id: susan.id, fullName: "Susan Halford", addresses: [] });
      write("email", "2025-05-01T08:00:00Z", { parties });
    });
    expect(found.contacts).toEqual([]);
  });

  it("counts the companies above the prospect's, two levels up", async () => {
    const [child, middle, top, over] = [1, 2, 3, 4].map(
      (n) => `00000006-0000-4000-8000-00000000000${n}`,
    ) as [string, string, string, string];
    const found = await find(
      (filling) => {
        const { rows, crm } = filling;
        rows.account(over, {});
        rows.account(top, { parentaccountid: over });
        rows.account(middle, { parentaccountid: top });
        rows.account(child, { parentaccountid: middle });
        const common = { fullName: "Yvonne McKay", ownerId: blaine.id, accountId: child };
        crm.addContact({ ...common, id: susan.id, addresses: ["yvonne@other.example"] });
        met(filling, { at: top, id: "00000004-0000-4000-8000-000000000008", name: "Amy Alberts" });
        met(filling, { at: over, id: "00000004-0000-4000-8000-000000000009", name: "Too Far" });
      },
      {},
      "yvonne@other.example",
    );
    expect(linesOf(found)).toEqual(["Tricia Potter: Amy Alberts 1 (1)"]);
  });

  it("finds the company by its website where no record names it, and nobody's by a free one", async () => {
    const fill = (website: string) => (filling: Filling) => {
      const id = "00000006-0000-4000-8000-000000000001";
      filling.rows.account(id, { websiteurl: website, name: "Northwind" });
      met(filling, { at: id, id: "00000004-0000-4000-8000-000000000008", name: "Amy Alberts" });
    };
    for (const website of [
      "northwind.example",
      "https://www.northwind.example/",
      "HTTP://Northwind.example",
    ]) {
      const found = await find(fill(website), {}, "stranger@northwind.example");
      expect(linesOf(found)).toEqual(["Tricia Potter: Amy Alberts 1 (1)"]);
    }
    const other = await find(
      fill("https://northwind.example.org"),
      {},
      "stranger@northwind.example",
    );
    expect(other).toMatchObject({ contacts: [], requests: 0 });
    const free = await find(fill("https://www.gmail.com"), {}, "stranger@gmail.com");
    expect(free).toMatchObject({ contacts: [], requests: 0 });
  });

  it("says so where there is too much to count, or a part failed", async () => {
    const fill = (filling: Filling) => {
      met(filling, {
        at: fourthCoffee,
        id: "00000004-0000-4000-8000-000000000008",
        name: "Amy Alberts",
      });
    };
    const tooMany = await find(fill, { aggregateLimit: 1 });
    expect(tooMany.coverage.isPartial).toBe(false);
    const both = (filling: Filling) => {
      fill(filling);
      met(filling, {
        at: fourthCoffee,
        id: "00000004-0000-4000-8000-000000000009",
        name: "Sidney Higa",
      });
    };
    const found = await find(both, { aggregateLimit: 1 });
    expect(found).toMatchObject({ contacts: [], coverage: { isPartial: true } });
    const noLeads = await find(fill, { withheldPrivileges: new Set(["prvReadLead"]) });
    expect(noLeads.coverage.isPartial).toBe(false);
    expect(linesOf(noLeads)).toHaveLength(1);
    const withheldPrivileges = new Set(["prvReadActivity"]);
    await expect(find(fill, { withheldPrivileges })).rejects.toThrow("accessDenied");
  });

  it("counts leads of the company too, and somebody who is lead and contact once", async () => {
    const found = await find(({ write, crm }) => {
      const leadId = "00000003-0000-4000-8000-000000000007";
      const common = { fullName: "Susan Halford", ownerId: blaine.id };
      crm.addContact({ ...common, id: susan.id, addresses: [], accountId: fourthCoffee });
      for (const [id, name] of [
        [leadId, "Susan Halford"],
        ["00000003-0000-4000-8000-000000000008", "Amy Alberts"],
      ] as const) {
        crm.addRow("lead", {
          leadid: id,
          fullname: name,
          parentaccountid: fourthCoffee,
          statecode: 0,
        });
      }
      const asLead: LocalParty = { role: "to", record: { table: "lead", id: leadId } };
      const asBoth = [user(tricia, "sender"), asLead, asContact(susan.id, "to", susan.address)];
      write("email", "2026-05-20T08:00:00Z", { parties: asBoth });
      const amy: LocalParty = {
        role: "to",
        record: { table: "lead", id: "00000003-0000-4000-8000-000000000008" },
      };
      write("email", "2026-05-21T08:00:00Z", { parties: [user(cora, "sender"), amy] });
    });
    expect(linesOf(found).toSorted()).toEqual([
      "Cora Thomas: Amy Alberts 1 (1)",
      "Tricia Potter: Susan Halford 1 (1)",
    ]);
    expect(found.requests).toBe(1);
  });
});
