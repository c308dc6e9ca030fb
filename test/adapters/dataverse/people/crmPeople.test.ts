/** @jest-environment node */
import { createCrmPeople } from "../../../../src/adapters/dataverse/people/crmPeople";
import type { CrmPeople } from "../../../../src/adapters/dataverse/people/crmPeople";
import { createCollectingReader } from "../../../../src/adapters/dataverse/http/collectingReader";
import { withLocalCrm, yvonne } from "../localCrm";

type Options = Parameters<typeof withLocalCrm>[2];

function inCrm<T>(use: (people: CrmPeople) => Promise<T>, options?: Options) {
  return withLocalCrm(
    (_, crm) => {
      crm.addContact({
        id: "00000004-0000-4000-8000-000000000077",
        fullName: "Nobody Mailless",
        ownerId: "00000001-0000-4000-8000-000000000001",
        addresses: [],
      });
    },
    async ({ send, traffic }) => ({
      found: await use(createCrmPeople(createCollectingReader(send))),
      urls: traffic.map(({ request }) => request.url.pathname + request.url.search),
    }),
    options,
  );
}

describe("createCrmPeople", () => {
  it.each(["yvonne", "Mck", "YVONNE MC", "yvonne.mckay@four", "y.mckay"])(
    "finds contact and lead by %s",
    async (name) => {
      const { found } = await inCrm((people) => people.search(name));
      expect(found.map(({ record, companyName }) => [record, companyName])).toContainEqual([
        name.includes("four") ? "lead" : "contact",
        "Fourth Coffee",
      ]);
    },
  );

  it("asks once, in one batch, with the name in no URL", async () => {
    const { urls } = await inCrm((people) => people.search("Yvonne"));
    expect(urls).toEqual(["/api/data/v9.2/$batch"]);
  });

  it.each(["%", "_vonne", "yv%nne", "' or 1 eq 1", "[a-z]", "Nobody Mailless", "onne"])(
    "finds nobody by %s",
    async (name) => {
      expect((await inCrm((people) => people.search(name))).found).toEqual([]);
    },
  );

  it("finds contacts for a rep who may not read leads", async () => {
    const { found } = await inCrm((people) => people.search("Yvonne"), {
      withheldPrivileges: new Set(["prvReadLead"]),
    });
    expect(found.map(({ record }) => record)).toEqual(["contact"]);
  });

  it("fails where neither may be read", async () => {
    const options = { withheldPrivileges: new Set(["prvReadLead", "prvReadContact"]) };
    await expect(inCrm((people) => people.search("Yvonne"), options)).rejects.toMatchObject({
      code: "accessDenied",
    });
  });

  it("reads the person of a record, by its first address", async () => {
    const { found } = await inCrm((people) =>
      people.readRecord({ table: "contact", id: yvonne.contact }),
    );
    expect(found).toEqual({
      status: "found",
      person: {
        address: "y.mckay@example.com",
        displayName: "Yvonne McKay",
        record: "contact",
        companyName: "Fourth Coffee",
      },
    });
  });

  it("says that a record is missing, or has no address", async () => {
    const { found } = await inCrm(async (people) => [
      await people.readRecord({ table: "lead", id: yvonne.contact }),
      await people.readRecord({ table: "contact", id: "00000004-0000-4000-8000-000000000077" }),
    ]);
    expect(found).toEqual([{ status: "missing" }, { status: "withoutAddress" }]);
  });
});
