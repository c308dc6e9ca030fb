/** @jest-environment node */
import { emptyCrm, blaine, guid, now } from "../support/testCrm";

const set = "wkw_acquaintances";
const type = "Microsoft.Dynamics.CRM.wkw_acquaintance";
const installedTables = new Set(["wkw_acquaintance"]);
const id = guid(7, 1);

/** A clock that a test moves, and an organisation that has installed the table. */
function elasticCrm(options: Parameters<typeof emptyCrm>[0] = {}) {
  const clock = { now };
  const crm = emptyCrm({ installedTables, now: () => clock.now, ...options });
  crm.writer.addUser(blaine);
  const act = (action: string, targets: readonly object[]) =>
    crm.ask(`${set}/Microsoft.Dynamics.CRM.${action}`, {
      method: "POST",
      body: JSON.stringify({ Targets: targets }),
    });
  const read = (rowId = id) => crm.ask(`${set}(${rowId})?$select=wkw_body`);
  return { ...crm, clock, act, read };
}

function aRow(part: object = {}): object {
  return { "@odata.type": type, wkw_acquaintanceid: id, wkw_body: "AQID", ...part };
}

describe("an elastic table", () => {
  it("is not there before somebody installs it", async () => {
    const { read, act } = elasticCrm({ installedTables: new Set() });
    expect(await read()).toMatchObject({ status: 404, errorCode: "0x8006088a" });
    expect(await act("UpsertMultiple", [aRow()])).toMatchObject({ status: 404 });
  });

  it("has a row once it is written, under the id that the writer computed", async () => {
    const { act, read } = elasticCrm();
    expect(await read()).toMatchObject({ status: 404, errorCode: "0x80040217" });
    const byAddress = { "@odata.id": `${set}(${guid(7, 2)})`, wkw_acquaintanceid: undefined };
    expect(await act("UpsertMultiple", [aRow(), aRow(byAddress)])).toMatchObject({ status: 204 });
    expect((await read()).json).toMatchObject({ wkw_body: "AQID", wkw_acquaintanceid: id });
    expect((await read(guid(7, 2))).status).toBe(200);
  });

  it("has the row once, however often it is written", async () => {
    const { act, ask, read } = elasticCrm();
    await act("UpsertMultiple", [aRow()]);
    await act("UpsertMultiple", [aRow({ wkw_body: "BAUG" })]);
    expect((await read()).json["wkw_body"]).toBe("BAUG");
    expect((await ask(`${set}?$select=wkw_acquaintanceid`)).rows).toHaveLength(1);
  });

  it("forgets a row so many seconds after it was last written", async () => {
    const { act, read, clock } = elasticCrm();
    const write = () => act("UpsertMultiple", [aRow({ ttlinseconds: 60 })]);
    await write();
    clock.now = new Date(now.getTime() + 59_000);
    await write();
    clock.now = new Date(now.getTime() + 118_000);
    expect((await read()).status).toBe(200);
    clock.now = new Date(now.getTime() + 119_000);
    expect(await read()).toMatchObject({ status: 404, errorCode: "0x80040217" });
  });

  it("keeps what came before a refusal, for nothing is done together", async () => {
    const { act, read } = elasticCrm();
    const refused = await act("UpsertMultiple", [
      aRow(),
      aRow({ wkw_acquaintanceid: guid(7, 2), wkw_other: "" }),
    ]);
    expect(refused).toMatchObject({ status: 400, errorCode: "0x80048d19" });
    expect((await read()).status).toBe(200);
  });

  it.each([
    ["a target without its type", [aRow({ "@odata.type": undefined })]],
    ["a target without an id", [aRow({ wkw_acquaintanceid: undefined })]],
    ["no target", []],
    ["too many targets", Array.from({ length: 1_001 }, () => aRow())],
  ])("refuses %s", async (_, targets) => {
    const { act } = elasticCrm();
    expect(await act("UpsertMultiple", targets)).toMatchObject({ status: 400 });
  });

  it("deletes one row or many, and says where there is none", async () => {
    const { act, ask } = elasticCrm();
    await act("UpsertMultiple", [aRow(), aRow({ wkw_acquaintanceid: guid(7, 2) })]);
    const remove = () => ask(`${set}(${id})`, { method: "DELETE" });
    expect((await remove()).status).toBe(204);
    expect(await remove()).toMatchObject({ status: 404, errorCode: "0x80040217" });
    expect((await act("DeleteMultiple", [aRow({ wkw_acquaintanceid: guid(7, 2) })])).status).toBe(
      204,
    );
    expect((await ask(`${set}?$select=wkw_acquaintanceid`)).rows).toEqual([]);
  });

  it.each(["Read", "Create", "Write", "Delete"])("asks for the privilege to %s", async (action) => {
    const withheldPrivileges = new Set<string>();
    const { act, read, ask } = elasticCrm({ withheldPrivileges });
    await act("UpsertMultiple", [aRow()]);
    withheldPrivileges.add(`prv${action}wkw_acquaintance`);
    const refused =
      action === "Read"
        ? await read()
        : action === "Delete"
          ? await ask(`${set}(${id})`, { method: "DELETE" })
          : await act("UpsertMultiple", [aRow()]);
    expect(refused).toMatchObject({ status: 403, errorCode: "0x80040220" });
  });

  it("is not counted by FetchXML", async () => {
    const { fetchXml } = elasticCrm();
    const xml = '<fetch><entity name="wkw_acquaintance"><all-attributes /></entity></fetch>';
    expect((await fetchXml(set, xml)).status).toBe(400);
  });
});
