/** @jest-environment node */
import type { Exchange } from "@who-knows-whom/stand-in-base/http/trafficRecorder";

import { createColleagueActivities } from "../../src/adapters/dataverse/counting/colleagueActivities";
import { createColleagueProfiles } from "../../src/adapters/dataverse/records/colleagueProfiles";
import { createContactDaySource } from "../../src/adapters/dataverse/counting/contactDaySource";
import { createProspectRecords } from "../../src/adapters/dataverse/records/prospectRecords";
import { now, prospect, tricia, user, withLocalCrm, yvonne } from "../adapters/dataverse/localCrm";
import { aProspect, anAddress } from "../support/builders";
import { sharedFolder } from "../support/sharedFolder";
import { fetchXmlIn, validateFetchXml } from "../support/validateFetchXml";

// Everything that one look-up asks of Dataverse. The stand-in refuses names it does not know, and
// dataverseSchema.test.ts shows that it knows none but real ones.

const folder = sharedFolder("CONTRACTS_DIR", "../shared/contracts");
const whenThere = folder === undefined ? it.skip : it;

/** What XML would trip over is in the address. */
const address = anAddress("o'brien&sons@fourthcoffee.com");

async function lookUp(): Promise<readonly Exchange[]> {
  return withLocalCrm(
    (write) => {
      const parties = [user(tricia, "sender"), prospect("to", "lead")];
      write("email", "2026-05-20T08:00:00Z", { parties });
    },
    async ({ client, traffic }) => {
      const options = { client, origin: "https://crm.example", now };
      const asked = aProspect({ address });
      const source = createContactDaySource(options);
      await Promise.all([
        source.findContacts(asked),
        source.findContacts(aProspect({ address: anAddress(yvonne.address) })),
        createProspectRecords(options).findRecords(asked),
      ]);
      const colleague = { displayName: tricia.fullName, addresses: [], crmUserId: tricia.id };
      await createColleagueProfiles(client).readProfiles([colleague]);
      await createColleagueActivities({ client, now }).readActivities([colleague]);
      return traffic;
    },
  );
}

describe("what the product asks of Dataverse", () => {
  whenThere("is FetchXML by Microsoft's schema", async () => {
    const queries = (await lookUp()).flatMap(({ request }) =>
      fetchXmlIn(`${request.url.href} ${request.body.toString()}`),
    );
    expect(queries.length).toBeGreaterThanOrEqual(9);
    expect(await validateFetchXml(queries, folder ?? "")).toEqual([]);
  });

  whenThere("is answered without an error, every part of it", async () => {
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
