/** @jest-environment node */
import { createColleagueProfiles } from "../../../../src/adapters/dataverse/records/colleagueProfiles";
import { aColleague } from "../../../support/builders";
import { cora, tricia, withLocalCrm } from "../localCrm";

function read(...ids: (string | undefined)[]) {
  return withLocalCrm(
    () => undefined,
    async ({ client, traffic }) => {
      const colleagues = ids.map((id) => aColleague(id === undefined ? {} : { crmUserId: id }));
      const profiles = await createColleagueProfiles(client).readProfiles(colleagues);
      return { profiles, traffic };
    },
  );
}

describe("createColleagueProfiles", () => {
  it("reads title and phones, in the order asked", async () => {
    const { profiles } = await read(cora.id, undefined, tricia.id);
    expect(profiles).toEqual([
      {},
      undefined,
      {
        jobTitle: "Regional Manager",
        businessPhone: "+1 425 555 0102",
        mobilePhone: "+1 425 555 0199",
      },
    ]);
  });

  it("leaves the profile of a colleague without a CRM user undefined", async () => {
    expect((await read("00000000-0000-4000-8000-000000000000")).profiles).toEqual([undefined]);
  });

  it("asks once for all, by id", async () => {
    const { traffic } = await read(cora.id, tricia.id);
    expect(traffic.map(({ request }) => request.method)).toEqual(["POST"]);
  });

  it("sends no request when no colleague has an id", async () => {
    const { profiles, traffic } = await read(undefined);
    expect(profiles).toEqual([undefined]);
    expect(traffic).toHaveLength(0);
  });
});
