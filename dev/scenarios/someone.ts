import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type {
  LocalParty,
  LocalUser,
  MailPerson,
  PartyRole,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

/** Somebody in a scenario: as mail names them, and as the CRM resolves them. */
export interface Someone extends MailPerson {
  readonly record?: LocalParty["record"];
}

/** A person of Contoso; the ids follow from the address. */
export function aColleague(fullName: string, details: Omit<LocalUser, Derived>): LocalUser {
  const { address } = details;
  return {
    id: stableId(`user ${address}`),
    directoryId: stableId(`directory ${address}`),
    fullName,
    hasPhoto: isPhotographed(address),
    ...details,
  };
}

/** One in three, as in most companies; the others have their initials. */
function isPhotographed(address: string): boolean {
  return Number.parseInt(stableId(`photo ${address}`).slice(0, 4), 16) % 3 === 0;
}

type Derived = "id" | "directoryId" | "fullName";

export function colleague({ id, fullName, address, mailboxAddress }: LocalUser): Someone {
  return {
    name: fullName,
    address: mailboxAddress ?? address,
    record: { table: "systemuser", id },
  };
}

/** The same person on a message that the CRM could not resolve. */
export function unresolved({ name, address }: MailPerson): Someone {
  return { name, address };
}

export function isColleague({ record }: Someone): boolean {
  return record?.table === "systemuser";
}

export function toParty(role: PartyRole): (someone: Someone) => LocalParty {
  return ({ address, record }) => ({ role, address, ...(record && { record }) });
}

export function toMailPerson({ name, address }: Someone): MailPerson {
  return { name, address };
}
