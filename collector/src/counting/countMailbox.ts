import { reachesOneOf } from "../../../src/core/people/emailAddress";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import { createTally } from "./contactTally";
import type { Contact, HashedPerson, MailboxTally, Tally } from "./contactTally";
import { mailContacts } from "./countMail";
import type { MailFacts } from "./mailFacts";
import type { MeetingFacts } from "./meetingFacts";
import type { Outsiders } from "./outsiders";

/** What some days of one mailbox hold. */
export interface MailboxContent {
  readonly mails: readonly MailFacts[];
  readonly meetings: readonly MeetingFacts[];
}

export interface MailboxOwner {
  readonly addresses: ReadonlySet<EmailAddress>;
  /** Id of the folder for junk, where it could be told. */
  readonly junkFolderId?: string | undefined;
}

export interface CountingTools {
  readonly outsiders: Outsiders;
  readonly hashed: (address: EmailAddress) => Promise<HashedPerson>;
}

/** Counts the owner's contacts with people outside; what is in two folders counts once. */
export async function countMailbox(
  { mails, meetings }: MailboxContent,
  owner: MailboxOwner,
  tools: CountingTools,
): Promise<MailboxTally> {
  const tally = createTally();
  const counted = once(mails, ({ messageId }) => messageId).filter(
    ({ folderId }) => folderId === "" || folderId !== owner.junkFolderId,
  );
  for (const mail of counted)
    for (const { with: address, ...contact } of mailContacts(mail, owner.addresses))
      await addOutsider(address, { day: mail.day, kind: "email", ...contact }, { tally, tools });
  for (const { day, attendees } of once(meetings, ({ meetingId }) => meetingId))
    for (const { address, addressing } of attendees)
      await addOutsider(
        address,
        { day, kind: "meeting", direction: "mutual", addressing },
        { tally, tools },
      );
  const activeDay = lastWritten(counted, owner);
  return {
    rows: tally.rows(),
    people: tally.people(),
    ...(activeDay !== undefined && { activeDay }),
  };
}

async function addOutsider(
  address: EmailAddress,
  contact: Contact,
  { tally, tools }: { readonly tally: Tally; readonly tools: CountingTools },
): Promise<void> {
  const outsider = tools.outsiders.of(address);
  if (outsider !== undefined) tally.add(await tools.hashed(outsider), contact);
}

function lastWritten(mails: readonly MailFacts[], { addresses }: MailboxOwner): number | undefined {
  const days = mails.filter(({ from }) => reachesOneOf(from, addresses)).map(({ day }) => day);
  return days.length === 0 ? undefined : days.reduce((last, day) => Math.max(last, day));
}

function once<Item>(items: readonly Item[], idOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [idOf(item), item])).values()];
}
