/** @jest-environment node */
import type { Exchange } from "@who-knows-whom/stand-in-base/http/trafficRecorder";

import { createColleagueActivities } from "../../src/adapters/dataverse/counting/colleagueActivities";
import { createColleagueProfiles } from "../../src/adapters/dataverse/records/colleagueProfiles";
import { createProspectRecords } from "../../src/adapters/dataverse/records/prospectRecords";
import {
  contactsIn,
  now,
  prospect,
  tricia,
  user,
  relationsIn,
  withLocalCrm,
  yvonne,
} from "../adapters/dataverse/localCrm";
import { aProspect, anAddress } from "../support/builders";
import { fetchXmlSchemas } from "../support/contracts/contracts";
import { unknownInFetchXml, unknownInOData } from "../support/contracts/dataverseNames";
import { fetchXmlIn, validateFetchXml } from "../support/contracts/validateFetchXml";

// Everything that one look-up asks of Dataverse. The stand-in refuses names it does not know, and
// dataverseSchema.test.ts shows that it knows none but real ones.

/** What XML would trip over is in the address. */
const address = anAddress("o'brien&sons@fourthcoffee.com");

async function lookUp(): Promise<readonly Exchange[]> {
  return withLocalCrm(
    (write) => {
      const parties = [user(tricia, "sender"), prospect("to", "lead")];
      write("email", "2026-05-20T08:00:00Z", { parties });
    },
    async (crm) => {
      const { client, traffic } = crm;
      const options = { reader: client, origin: "https://crm.example", now };
      const asked = aProspect({ address });
      const source = contactsIn(crm);
      await Promise.all([
        source.findContacts(asked),
        source.findContacts(aProspect({ address: anAddress(yvonne.address) })),
        createProspectRecords(options).findRecords(asked),
      ]);
      const known = aProspect({ address: anAddress(yvonne.address) });
      for (const names of ["read", "notRead"] as const) {
        const relations = relationsIn(crm, names);
        await relations.insights.findContacts(known);
        await relations.findHints(known);
        await relations.company.findCompanyContacts(known);
        await relations.findHints(asked);
      }
      const colleague = { displayName: tricia.fullName, addresses: [], crmUserId: tricia.id };
      await createColleagueProfiles(client).readProfiles([colleague]);
      await createColleagueActivities(options).readActivities([colleague]);
      return traffic;
    },
  );
}

/** Every GET, alone or as a part of a batch. */
function queriesIn(traffic: readonly Exchange[]): readonly URL[] {
  return traffic.flatMap(({ request: { method, url, body } }) => [
    ...(method === "GET" ? [url] : []),
    ...[...body.toString().matchAll(/^GET (\S+) HTTP/gm)].map(
      ([, target = ""]) => new URL(target, url),
    ),
  ]);
}

describe.each(fetchXmlSchemas)("FetchXML of the product by $name", (schema) => {
  const { whenThere, schemaFile } = schema;

  whenThere("is valid", async () => {
    const queries = (await lookUp()).flatMap(({ request }) =>
      fetchXmlIn(`${request.url.href} ${request.body.toString()}`),
    );
    expect(queries.length).toBeGreaterThanOrEqual(30);
    expect(await validateFetchXml(queries, schemaFile)).toEqual([]);
  });

  whenThere.each([
    ["an unknown element", "<fetch><entity name='lead'><column name='a'/></entity></fetch>"],
    ["a column without a name", "<fetch><entity name='lead'><attribute/></entity></fetch>"],
    ["an unknown operator", condition("operator='is'")],
    ["a condition without an operator", condition("value='a'")],
    ["an unknown join", "<fetch><entity name='lead'><joined name='contact'/></entity></fetch>"],
  ])("is not valid with %s", async (_, query) => {
    expect(await validateFetchXml([query], schemaFile)).not.toEqual([]);
  });
});

function condition(attributes: string): string {
  const filter = `<filter><condition attribute='fullname' ${attributes}/></filter>`;
  return `<fetch><entity name='lead'>${filter}</entity></fetch>`;
}

describe("what the product asks of Dataverse", () => {
  it("names only tables and columns of our excerpt", async () => {
    const queries = queriesIn(await lookUp());
    const fetchXml = queries.flatMap(({ searchParams }) => searchParams.get("fetchXml") ?? []);
    const others = queries
      .filter(({ searchParams }) => !searchParams.has("fetchXml"))
      // Functions name neither.
      .filter(({ pathname }) => !/\/WhoAmI$|\/Microsoft\.Dynamics\.CRM\./.test(pathname));
    expect(fetchXml.length).toBeGreaterThanOrEqual(30);
    expect(others.length).toBeGreaterThanOrEqual(3);
    expect(fetchXml.flatMap(unknownInFetchXml)).toEqual([]);
    expect(others.flatMap(unknownInOData)).toEqual([]);
  });

  it("would be caught with a name that the excerpt does not hold", () => {
    const query = "<fetch><entity name='lead'><attribute name='shoesize'/></entity></fetch>";
    expect(unknownInFetchXml(query)).toEqual(["lead.shoesize"]);
    const url = new URL("https://crm.example/api/data/v9.2/leads?$filter=shoesize eq 41");
    expect(unknownInOData(url)).toEqual(["leads.shoesize"]);
  });

  it("is answered without an error, every part of it", async () => {
    const traffic = await lookUp();
    const statuses = traffic.flatMap(({ answer }) => [
      answer.status,
      ...[...String(answer.body).matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) =>
        Number(status),
      ),
    ]);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("has no address in any URL", async () => {
    const urls = (await lookUp()).map(({ request }) => decodeURIComponent(request.url.href));
    expect(urls.length).toBeGreaterThanOrEqual(4);
    expect(urls.filter((url) => url.includes("fourthcoffee"))).toEqual([]);
  });
});
