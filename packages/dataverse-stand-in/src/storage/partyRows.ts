import type {
  LocalActivity,
  LocalParty,
  PartyRole,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import type { Row } from "@who-knows-whom/stand-in-base/sql/insertRows";

const maskByRole: Readonly<Record<PartyRole, number>> = {
  sender: 1,
  to: 2,
  cc: 3,
  bcc: 4,
  required: 5,
  optional: 6,
  organizer: 7,
  regarding: 8,
  owner: 9,
};

/** One row a party. Every activity has its owner as a party too. */
export function partyRows({ id, ownerId, ownerTable, parties }: LocalActivity): readonly Row[] {
  // The service has no party for a team that owns.
  const owner: LocalParty = { role: "owner", record: { table: "systemuser", id: ownerId } };
  const hasOwner = ownerTable === "team" || parties.some(({ role }) => role === "owner");
  return (hasOwner ? parties : [...parties, owner]).map(
    ({ role, address, record, unresolvedName }) => ({
      activityid: id.toLowerCase(),
      partyid: record?.id.toLowerCase() ?? null,
      partyobjecttypecode: record?.table ?? null,
      participationtypemask: maskByRole[role],
      addressused: address ?? null,
      unresolvedpartyname: unresolvedName ?? null,
      ispartydeleted: 0,
    }),
  );
}
