import type {
  ColleagueFolder,
  OrganizationMailWriter,
} from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { everybodyOn } from "../collect/archivedMessage";
import type { ArchivedMessage } from "../collect/archivedMessage";
import type { ArchivePerson, Identity } from "../collect/archivePeople";

/** One colleague in this many has their mail tracked in the CRM, as where few do. */
const trackingOneIn = 5;

/** Whether the CRM tracks a colleague's mail, where the organisation's mail is collected. */
export function tracksMail({ address }: ArchivePerson): boolean {
  return Number.parseInt(stableId(`tracks ${address}`).slice(0, 8), 16) % trackingOneIn === 0;
}

export interface ColleagueMailOptions {
  readonly writer: OrganizationMailWriter;
  /** Directory id of whose mailbox it is; undefined for whoever has none. */
  readonly ownerIdOf: (person: ArchivePerson) => string | undefined;
}

/** Puts a message into the mailbox of each colleague who wrote or received it. */
export function writeColleagueMail(
  message: ArchivedMessage,
  receivedAt: Date,
  { writer, ownerIdOf }: ColleagueMailOptions,
): void {
  const { id, messageId, from, to, cc, bcc, subject } = message;
  const folders = new Map<string, ColleagueFolder>();
  for (const { person } of everybodyOn(message)) {
    const ownerId = person.isInternal ? ownerIdOf(person) : undefined;
    if (ownerId === undefined) continue;
    folders.set(ownerId, person === from.person ? "sentitems" : (folders.get(ownerId) ?? "inbox"));
  }
  if (folders.size === 0) return;
  writer.addColleagueMessage({
    id,
    ...(messageId !== undefined && { internetMessageId: messageId }),
    from: toPerson(from),
    to: to.map(toPerson),
    cc: cc.map(toPerson),
    bcc: bcc.map(toPerson),
    subject,
    receivedAt,
    copies: [...folders].map(([ownerId, folder]) => ({ ownerId, folder })),
  });
}

function toPerson({ name, address }: Identity) {
  return { name: name === "" ? address : name, address };
}
