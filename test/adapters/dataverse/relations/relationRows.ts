import type { CrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What ties users to records by duty: teams, connections, opportunities, accounts above others. */
export function relationWriter(crm: CrmWriter, owner: LocalUser) {
  let serial = 0;
  const nextId = () => {
    serial += 1;
    return `3234c000-0000-4000-8000-${String(serial).padStart(12, "0")}`;
  };
  const owned = { ownerid: owner.id, owneridtype: "systemuser", statecode: 0 };
  return {
    account: (id: string, part: Row = {}) => {
      crm.addRow("account", { ...owned, accountid: id, name: "Fourth Coffee", ...part });
    },
    opportunity: (part: Row): string => {
      const id = nextId();
      crm.addRow("opportunity", { ...owned, opportunityid: id, name: "Espresso bars", ...part });
      return id;
    },
    team: (members: readonly LocalUser[], part: Row): void => {
      const id = String(part["teamid"] ?? nextId());
      crm.addRow("team", { teamid: id, name: "Team", teamtype: 1, isdefault: false, ...part });
      for (const { id: systemuserid } of members) {
        crm.addRow("teammembership", { teammembershipid: nextId(), teamid: id, systemuserid });
      }
    },
    /** Both rows of a connection: the twin begins at the other end. */
    connection: (
      [table, id]: readonly [string, string],
      user: LocalUser,
      role: string | undefined,
      part: Row = {},
    ) => {
      const roleId = nextId();
      if (role !== undefined) {
        crm.addRow("connectionrole", { connectionroleid: roleId, name: role, statecode: 0 });
      }
      const ends = {
        record: { id, table, role: null },
        user: { id: user.id, table: "systemuser", role: role === undefined ? null : roleId },
      };
      for (const [from, to] of [
        [ends.record, ends.user],
        [ends.user, ends.record],
      ] as const) {
        crm.addRow("connection", {
          ...owned,
          connectionid: nextId(),
          record1id: from.id,
          record1objecttypecode: from.table,
          record1roleid: from.role,
          record2id: to.id,
          record2objecttypecode: to.table,
          record2roleid: to.role,
          ...part,
        });
      }
    },
  };
}
