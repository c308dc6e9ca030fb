import type { ContactDay } from "../../src/core/evidence/contactDay";
import { dayNumberOf } from "../../src/core/evidence/contactDay";
import { countSeenDays } from "../../src/core/strength/visibility";
import type { SeenDays } from "../../src/core/strength/visibility";
import type { OrganizationId } from "./readQueries";
import type { PersonId } from "./readRows";
import { dayBefore } from "./toContactDays";
import type { ArchivedMessage } from "./toMessages";

export type FindSeenDays = (organization: OrganizationId, at: number) => SeenDays;

/** What an archive tells of itself at a moment: all pairs of an organisation and the outside world. */
export function indexSeenDays(
  messages: readonly ArchivedMessage[],
  organizations: ReadonlyMap<PersonId, OrganizationId>,
  asked: ReadonlySet<OrganizationId>,
): FindSeenDays {
  const found = new Map([...asked].map((id) => [id, new Map<string, ContactDay[]>()] as const));
  for (const { author, recipients, sentAt } of messages) {
    const home = organizations.get(author);
    const day = dayNumberOf(new Date(sentAt * 1000));
    for (const recipient of recipients) {
      const away = organizations.get(recipient);
      if (home === away) continue;
      append(home, `${author} ${recipient}`, emailOn(day, "toProspect"));
      append(away, `${recipient} ${author}`, emailOn(day, "fromProspect"));
    }
  }
  const counted = new Map<string, SeenDays>();
  return (organization, at) => {
    const key = `${organization} ${at}`;
    const known = counted.get(key) ?? countSeenDays(historiesOf(organization), dayBefore(at));
    counted.set(key, known);
    return known;
  };

  function append(organization: OrganizationId | undefined, pair: string, contact: ContactDay) {
    const histories = organization === undefined ? undefined : found.get(organization);
    const days = histories?.get(pair);
    if (days === undefined) histories?.set(pair, [contact]);
    else days.push(contact);
  }

  function historiesOf(organization: OrganizationId): readonly (readonly ContactDay[])[] {
    return [...(found.get(organization)?.values() ?? [])];
  }
}

function emailOn(day: number, direction: ContactDay["direction"]): ContactDay {
  return { day, kind: "email", direction, addressing: "direct", times: 1 };
}
