/** @jest-environment node */
import { openTenantDatabase } from "../../../dev/tenant/tenantDatabase";
import { fourthCoffee } from "../../../dev/scenarios/fourthCoffee/fourthCoffee";

function count(tenant: ReturnType<typeof openTenantDatabase>, table: string): unknown {
  return tenant.database.get(`SELECT count(*) AS rows FROM ${table}`)?.["rows"];
}

describe("openTenantDatabase", () => {
  it("holds a scenario's CRM, directory and mailbox", () => {
    const tenant = openTenantDatabase();
    fourthCoffee.write(tenant.writer, new Date("2026-06-01T09:00:00Z"));
    tenant.finish();
    expect(count(tenant, "systemuser")).toBe(18);
    expect(count(tenant, "directory_user")).toBe(18);
    expect(tenant.mailbox.newestMessages(1)).toMatchObject([
      { from: { name: "Yvonne McKay" }, subject: "New store opened this year - follow up" },
    ]);
    tenant.close();
  });

  it("keeps one tenant apart from another, and leaves nothing behind", () => {
    const [one, other] = [openTenantDatabase(), openTenantDatabase()];
    one.writer.addUser(fourthCoffee.rep);
    one.finish();
    other.finish();
    expect([count(one, "systemuser"), count(other, "systemuser")]).toEqual([1, 0]);
    one.close();
    other.close();
    expect(one.database.isOpen).toBe(false);
  });
});
