import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { LocalActivity, LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague, toParty } from "../someone";
import type { Someone } from "../someone";
import { boardMember, colleagues, rep, trackers } from "./company";
import { prospects } from "./prospects";

/** Of how many tracked mails one answer was tracked by hand. */
const answersTracked = 9;

type Write = (activity: LocalActivity) => void;

/**
 * What server-side synchronisation leaves of a year of mail: what arrived in the mailboxes of those
 * who track. Sent folders are not tracked, so an answer is there only where somebody tracked it.
 */
export function writeTrackedMail(write: Write, { daysAgo }: ScenarioCalendar): void {
  [...trackers, rep].forEach((tracker, index) => {
    knownTo(tracker).forEach((prospect, at) => {
      daysOfMail(index, at).forEach((day, number) => {
        const mail = { tracker, prospect, number, at: daysAgo(day, 9, 40) };
        write(received(mail));
        if (number % answersTracked === 4) write(answered({ ...mail, at: daysAgo(day, 16) }));
      });
    });
  });
}

/** The prospects who write to somebody who tracks. */
export function knownTo(tracker: LocalUser): readonly Someone[] {
  const index = [...trackers, rep].indexOf(tracker);
  return prospects.filter((_, at) => (index + at) % 2 === 0);
}

/** Days back on which the prospect at this place wrote to the tracker at this place. */
export function daysOfMail(tracker: number, prospect: number): readonly number[] {
  return Array.from({ length: 18 }, (_, number) => 3 + tracker + prospect * 2 + number * 14);
}

interface Mail {
  readonly tracker: LocalUser;
  readonly prospect: Someone;
  readonly number: number;
  readonly at: Date;
}

/** Every third also went to a colleague who does not track, and to one without a licence. */
function received(mail: Mail): LocalActivity {
  const { tracker, prospect, number, at } = mail;
  const others = colleagues.filter((one) => !trackers.includes(one));
  const copied = others[number % others.length] ?? rep;
  return {
    id: idOf(mail, "received"),
    kind: "email",
    subject: number % 2 === 0 ? "Re: Your offer" : "Machines for the new store",
    state: "completed",
    at,
    isOutgoing: false,
    ownerId: tracker.id,
    messageId: `<${idOf(mail, "received")}@mail.example>`,
    // The mail it answers was sent from Outlook and never tracked: only the header knows.
    ...(number % 2 === 0 && { reply: { inReplyTo: `<${idOf(mail, "unknown")}@contoso.com>` } }),
    parties: [
      toParty("sender")(prospect),
      toParty("to")(colleague(tracker)),
      ...(number % 3 === 0 ? [toParty("cc")(colleague(copied))] : []),
      ...(number % 3 === 0 ? [{ role: "cc" as const, address: boardMember.address }] : []),
    ],
  };
}

function answered(mail: Mail): LocalActivity {
  const { tracker, prospect, at } = mail;
  const parentId = idOf(mail, "received");
  return {
    id: idOf(mail, "answered"),
    kind: "email",
    subject: "Re: Machines for the new store",
    state: "completed",
    at,
    isOutgoing: true,
    ownerId: tracker.id,
    reply: { parentId, correlatedId: parentId, inReplyTo: `<${parentId}@mail.example>` },
    parties: [toParty("sender")(colleague(tracker)), toParty("to")(prospect)],
  };
}

function idOf({ tracker, prospect, number }: Mail, what: string): string {
  return stableId(`tracking ${what} ${tracker.address} ${prospect.address} ${number}`);
}
