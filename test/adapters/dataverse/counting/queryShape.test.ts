/** @jest-environment node */
import { readXml } from "@who-knows-whom/dataverse-stand-in/fetch/xmlElement";
import type { XmlElement } from "@who-knows-whom/dataverse-stand-in/fetch/xmlElement";
import { createColleagueActivities } from "../../../../src/adapters/dataverse/counting/colleagueActivities";
import { aProspect } from "../../../support/builders";
import { fetchXmlIn } from "../../../support/contracts/validateFetchXml";
import { contactsIn, now, prospect, tricia, user, withLocalCrm, yvonne } from "../localCrm";

// The form of a query decides whether the engine's time grows with the prospect or with the CRM.

/** Every aggregate of one look-up, both forms of it. */
async function queriesOfOneLookUp(): Promise<readonly XmlElement[]> {
  return withLocalCrm(
    (write) => {
      const parties = [user(tricia, "sender"), prospect("to", "contact")];
      write("email", "2026-05-20T08:00:00Z", { parties });
    },
    async (crm) => {
      await contactsIn(crm).findContacts(aProspect());
      const colleague = { displayName: "", addresses: [], crmUserId: tricia.id };
      await createColleagueActivities({ reader: crm.client, now }).readActivities([colleague]);
      return crm.traffic.flatMap(({ request }) => fetchXmlIn(request.body.toString())).map(readXml);
    },
  );
}

function within(element: XmlElement, name: string): readonly XmlElement[] {
  const found = element.children.flatMap((child) => within(child, name));
  return element.name === name ? [element, ...found] : found;
}

/** Which tables the conditions of a filter are about; "" is the one the filter belongs to. */
function tablesOf(filter: XmlElement): ReadonlySet<string> {
  return new Set(
    within(filter, "condition").map(({ attributes }) => attributes["entityname"] ?? ""),
  );
}

describe("the aggregates of one look-up", () => {
  it("begin with the parties of activities", async () => {
    const queries = await queriesOfOneLookUp();
    const roots = queries.flatMap((query) => query.children.map(({ attributes }) => attributes));
    expect(queries.length).toBeGreaterThanOrEqual(15);
    expect(new Set(roots.map(({ name }) => name))).toEqual(new Set(["activityparty"]));
  });

  it("find the prospect by columns of the root alone", async () => {
    const queries = await queriesOfOneLookUp();
    const byPerson = queries.filter((query) => JSON.stringify(query).includes("addressused"));
    const conditions = byPerson.map((query) =>
      (query.children[0]?.children ?? [])
        .filter(({ name }) => name === "filter")
        .flatMap((filter) => within(filter, "condition"))
        .filter(({ attributes }) => attributes["entityname"] === undefined)
        .map(({ attributes }) => attributes["attribute"]),
    );
    expect(conditions.length).toBeGreaterThanOrEqual(14);
    expect(new Set(conditions.map((names) => names.includes("addressused")))).toEqual(
      new Set([true]),
    );
  });

  it("link neither to leads nor to contacts", async () => {
    const links = (await queriesOfOneLookUp()).flatMap((query) => within(query, "link-entity"));
    const tables = new Set(links.map(({ attributes }) => attributes["name"]));
    expect(tables).toEqual(
      new Set([
        ...["activityparty", "systemuser", "activitypointer"],
        ...["email", "appointment", "phonecall"],
      ]),
    );
  });

  it("read no subject and no text: a subject is a condition alone", async () => {
    const queries = await queriesOfOneLookUp();
    const named = (element: string, key: string) =>
      queries.flatMap((query) => within(query, element)).map(({ attributes }) => attributes[key]);
    const columns = named("attribute", "name");
    expect(columns).toContain("activityid");
    expect(columns.filter((name) => /subject|description|body/.test(name ?? ""))).toEqual([]);
    expect(queries.flatMap((query) => within(query, "all-attributes"))).toEqual([]);
    expect(named("condition", "attribute")).toContain("subject");
  });

  it("have no OR over two tables", async () => {
    const filters = (await queriesOfOneLookUp()).flatMap((query) => within(query, "filter"));
    const ors = filters.filter(({ attributes }) => attributes["type"] === "or");
    expect(ors.length).toBeGreaterThan(0);
    expect(ors.filter((filter) => tablesOf(filter).size > 1)).toEqual([]);
  });

  it("have no wildcard before a text", async () => {
    const operators = (await queriesOfOneLookUp())
      .flatMap((query) => within(query, "condition"))
      .map(({ attributes }) => attributes["operator"]);
    expect(new Set(operators)).toEqual(
      new Set([
        ...["in", "not-in", "eq", "ne", "ge", "lt", "le", "null", "not-null"],
        ...["ne-userid", "eq-userid", "not-begin-with"],
      ]),
    );
  });

  it("ask by address first, and by address or record when the record is known", async () => {
    const texts = (await queriesOfOneLookUp())
      .map((query) => JSON.stringify(query))
      .filter((text) => text.includes("colleague_name"));
    const byRecord = texts.filter((text) => text.includes(yvonne.contact));
    expect(texts).toHaveLength(8);
    expect(byRecord).toHaveLength(4);
    expect(byRecord.every((text) => text.includes(yvonne.lead))).toBe(true);
    expect(byRecord.every((text) => text.includes("addressused"))).toBe(true);
  });
});
