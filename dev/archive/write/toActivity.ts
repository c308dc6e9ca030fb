import type { LocalActivity, PartyRole } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { ArchivedMessage } from "../collect/archivedMessage";
import type { Identity } from "../collect/archivePeople";
import type { PeopleWriter } from "./peopleWriter";

/** An archived message as the CRM tracks it: owned by who wrote it, or was first to receive it. */
export function toActivity(
  { id, subject, from, to, cc, bcc }: ArchivedMessage,
  at: Date,
  people: PeopleWriter,
): LocalActivity {
  const ownerId = people.ownerId([from, ...to, ...cc, ...bcc].map(({ person }) => person));
  const parties = (role: PartyRole, identities: readonly Identity[]) =>
    [...new Set(identities.map(({ person }) => person))].map((person) =>
      people.party(role, person, ownerId),
    );
  return {
    id,
    kind: "email",
    subject,
    state: "completed",
    at,
    isOutgoing: from.person.isInternal,
    ownerId,
    parties: [
      ...parties("sender", [from]),
      ...parties("to", to),
      ...parties("cc", cc),
      ...parties("bcc", bcc),
    ],
  };
}
