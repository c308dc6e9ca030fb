import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type {
  LocalAccount,
  LocalContact,
  LocalLead,
  LocalUser,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { Someone } from "./someone";

// Records of a scenario's CRM; their ids follow from what they are called.

export function anAccount(name: string, owner: LocalUser): LocalAccount {
  return { id: stableId(`account ${name}`), name, ownerId: owner.id };
}

export function aContact(
  fullName: string,
  { owner, ...details }: { owner: LocalUser } & Omit<LocalContact, "id" | "fullName" | "ownerId">,
): LocalContact {
  return { id: stableId(`contact ${fullName}`), fullName, ownerId: owner.id, ...details };
}

export function aLead(
  fullName: string,
  { owner, ...details }: { owner: LocalUser } & Omit<LocalLead, "id" | "fullName" | "ownerId">,
): LocalLead {
  return { id: stableId(`lead ${fullName}`), fullName, ownerId: owner.id, ...details };
}

/** A contact as mail and the CRM name them, at their first address. */
export function contactPerson({ id, fullName, addresses }: LocalContact): Someone {
  return { name: fullName, address: addresses[0] ?? "", record: { table: "contact", id } };
}

export function leadPerson({ id, fullName, addresses }: LocalLead): Someone {
  return { name: fullName, address: addresses[0] ?? "", record: { table: "lead", id } };
}
