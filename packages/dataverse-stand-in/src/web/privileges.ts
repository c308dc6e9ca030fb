import type { Table } from "../schema/tableShape";
import type { UserRights } from "../security/callerRights";
import type { Action } from "./call";
import { crmError } from "./crmError";

/** Names of privileges that the caller's roles lack, like prvReadLead. May change at any time. */
export type WithheldPrivileges = ReadonlySet<string>;

/** @throws CrmError where the privilege for it is withheld, or in none of the caller's roles */
export function requirePrivilege(
  callerId: string,
  rights: UserRights,
  withheld: WithheldPrivileges,
): (action: Action, table: Table) => void {
  return (action, { name, privilege, objectTypeCode }) => {
    const needed = `prv${action}${privilege}`;
    if (!withheld.has(needed) && rights.grantsOf(needed).length > 0) return;
    const principal = `Principal user (Id=${callerId}, type=8, roleCount=1, accessMode=0)`;
    const place = `on OTC=${objectTypeCode} for entity '${name}'`;
    throw crmError(403, "0x80040220", `${principal} is missing ${needed} privilege ${place}.`);
  };
}
