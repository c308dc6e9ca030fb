/** @jest-environment node */
import { blaine, guid, smallCrm, tricia } from "../support/testCrm";
import type { TestCrm } from "../support/testCrm";

const set = "wkw_wishes";
const until = "2026-12-24T00:00:00Z";
const installedTables = new Set(["wkw_wish"]);

function post(crm: TestCrm, body: object) {
  return crm.ask(set, { method: "POST", body: JSON.stringify(body) });
}

describe("createPlainRow", () => {
  it("creates a row of the caller, which a filter finds", async () => {
    const crm = smallCrm({ installedTables });
    expect((await post(crm, { wkw_until: until })).status).toBe(204);
    const query =
      "?$select=wkw_until,wkw_about,_owninguser_value&$filter=wkw_until gt 2026-12-23T00:00:00Z and (wkw_about eq null or wkw_about eq 'x')&$expand=owninguser($select=systemuserid,internalemailaddress)";
    const { rows } = await crm.ask(set + query);
    expect(rows).toMatchObject([
      { wkw_until: until, wkw_about: null, owninguser: { systemuserid: blaine.id } },
    ]);
    const own = "?$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')";
    expect((await crm.ask(`${set}${own}`)).rows).toHaveLength(1);
    expect((await crm.ask(`${set}?$filter=wkw_until gt ${until}`)).rows).toEqual([]);
  });

  it("gives no row to somebody else", async () => {
    const owner = { "ownerid@odata.bind": `/systemusers(${tricia.id})` };
    const answer = await post(smallCrm({ installedTables }), { wkw_until: until, ...owner });
    expect(answer.status).toBe(403);
  });

  it("is not there without its solution, and refuses without its privilege", async () => {
    expect((await post(smallCrm(), { wkw_until: until })).status).toBe(404);
    const withheldPrivileges = new Set(["prvCreatewkw_Wish"]);
    const refused = await post(smallCrm({ installedTables, withheldPrivileges }), {});
    expect(refused.status).toBe(403);
  });
});

describe("updatePlainRow", () => {
  it("changes a row, and creates none where there is none to change", async () => {
    const crm = smallCrm({ installedTables });
    const [, id = ""] =
      /\(([^)]+)\)$/.exec(
        (await post(crm, { wkw_until: until })).headers["OData-EntityId"] ?? "",
      ) ?? [];
    const change = (rowId: string) =>
      crm.ask(`${set}(${rowId})`, {
        method: "PATCH",
        body: JSON.stringify({ wkw_until: null }),
        headers: { "if-match": "*" },
      });
    expect((await change(id)).status).toBe(204);
    expect((await crm.ask(`${set}(${id})?$select=wkw_until`)).json["wkw_until"]).toBeNull();
    expect((await change(guid(7, 1))).status).toBe(404);
  });
});
