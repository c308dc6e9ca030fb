import type {
  ColleagueEvent,
  ColleagueMessage,
} from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import type { LocalUser, MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

export const now = new Date("2026-11-20T10:00:00Z");

export const tricia = { name: "Tricia Potter", address: "tricia.potter@contoso.com" };
export const alan = { name: "Alan Steiner", address: "alan.steiner@contoso.com" };
export const blaine = { name: "Blaine Carmack", address: "blaine.carmack@contoso.com" };
export const yvonne = { name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" };
export const dentist = { name: "Doctor Pain", address: "doctor.pain@dentist.example" };

export function idOf({ address }: MailPerson): string {
  return stableId(`directory ${address}`);
}

export function aUser({ name, address }: MailPerson, part: Partial<LocalUser> = {}): LocalUser {
  const id = stableId(`user ${address}`);
  return { id, directoryId: idOf({ name, address }), fullName: name, address, ...part };
}

let messages = 0;

/** A message in the mailboxes of these people. */
export function aMessage(
  from: MailPerson,
  to: MailPerson,
  daysAgo: number,
  part: Partial<ColleagueMessage> = {},
): ColleagueMessage {
  messages++;
  const isOwn = (person: MailPerson) => person.address.endsWith("@contoso.com");
  const copies = [
    ...(isOwn(from) ? [{ ownerId: idOf(from), folder: "sentitems" as const }] : []),
    ...(isOwn(to) ? [{ ownerId: idOf(to), folder: "inbox" as const }] : []),
  ];
  return {
    id: `message-${messages}`,
    internetMessageId: `<${messages}@mail.example>`,
    from,
    to: [to],
    cc: [],
    subject: "Espresso for forty stores",
    receivedAt: new Date(now.getTime() - daysAgo * 86_400_000),
    copies,
    ...part,
  };
}

export function aMeeting(
  organizer: MailPerson,
  attendee: MailPerson,
  daysAgo: number,
  part: Partial<ColleagueEvent> = {},
): ColleagueEvent {
  messages++;
  const start = new Date(now.getTime() - daysAgo * 86_400_000);
  return {
    id: `event-${messages}`,
    subject: "Visit of the roastery",
    start,
    end: new Date(start.getTime() + 3_600_000),
    organizer,
    attendees: [attendee],
    ownerIds: [idOf(organizer)],
    ...part,
  };
}
