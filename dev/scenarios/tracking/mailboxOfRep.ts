import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { MailboxMessage } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague, toMailPerson } from "../someone";
import { rep, trackers } from "./company";
import { prospects } from "./prospects";
import { daysOfMail, knownTo } from "./trackedMail";

/**
 * The newest mail of each prospect and, of those who write to the rep often, all that the CRM tracked.
 * The rep's answers lie in the Sent folder, untracked.
 */
export function mailboxOfRep({ daysAgo, minutesAgo }: ScenarioCalendar): readonly MailboxMessage[] {
  const me = toMailPerson(colleague(rep));
  return prospects.flatMap((prospect, index) => {
    const them = toMailPerson(prospect);
    const common = { conversationId: stableId(`tracking ${prospect.address}`), cc: [] };
    const place = knownTo(rep).indexOf(prospect);
    const daysBack = place < 0 ? [] : daysOfMail(trackers.length, place);
    const received = daysBack.map((day): MailboxMessage => ({
      ...common,
      id: stableId(`tracking received ${prospect.address} ${day}`),
      from: them,
      to: [me],
      subject: "Machines for the new store",
      sentAt: daysAgo(day, 9, 40),
      text: "Hello Blaine,\n\nis there any news?",
      folder: "inbox",
    }));
    const answers = [30 + index, 58 + index, 86 + index, ...daysBack].map(
      (day): MailboxMessage => ({
        ...common,
        id: stableId(`tracking sent ${prospect.address} ${day}`),
        from: me,
        to: [them],
        subject: "Re: Machines for the new store",
        sentAt: daysAgo(day, 17),
        text: "Thank you, I will come back to you.",
        folder: "sent",
      }),
    );
    return [
      ...received,
      ...answers,
      {
        ...common,
        id: stableId(`tracking inbox ${prospect.address}`),
        from: them,
        to: [me],
        subject: "A second machine",
        sentAt: minutesAgo(15 + index * 40),
        text: `Hello Blaine,\n\ndo you have ten minutes this week?\n\n${prospect.name}`,
        folder: "inbox",
      },
    ];
  });
}
