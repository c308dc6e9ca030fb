/** @jest-environment node */
import { createCollectingReader } from "../../../../src/adapters/dataverse/http/collectingReader";
import { createDepartures } from "../../../../src/adapters/dataverse/people/departures";
import { aProspect } from "../../../support/builders";
import { contactsIn, withLocalCrm } from "../localCrm";

/** What the client says of itself; Node adds the rest. */
const nodesOwn =
  /^(?:accept-(?:encoding|language)|cache-control|connection|content-length|host|pragma|sec-fetch-mode|user-agent)$/;

describe("what the CRM is asked", () => {
  it("is asked as the rep: no header names another user, or asks for more than they may", async () => {
    const { outside, inside } = await withLocalCrm(
      () => undefined,
      async (crm) => {
        await contactsIn(crm).findContacts(aProspect());
        await createDepartures(createCollectingReader(crm.send)).find({ typed: "Dan Jump" });
        const requests = crm.traffic
          .map(({ request }) => request)
          .filter(({ method }) => method === "POST");
        return {
          outside: requests.flatMap(({ headers }) => Object.keys(headers)),
          inside: requests.flatMap(({ body }) =>
            [...body.toString().matchAll(/^([\w-]+): /gm)].map(([, name = ""]) => name),
          ),
        };
      },
    );
    expect(new Set(outside.filter((name) => !nodesOwn.test(name)))).toEqual(
      new Set(["accept", "authorization", "content-type", "prefer"]),
    );
    expect(new Set(inside.map((name) => name.toLowerCase()))).toEqual(
      new Set([
        ...["accept", "content-transfer-encoding", "content-type"],
        ...["if-none-match", "odata-maxversion", "odata-version", "prefer"],
      ]),
    );
  });
});
