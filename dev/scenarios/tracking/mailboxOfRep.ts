import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { MailboxMessage } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague, toMailPerson } from "../someone";
import { rep } from "./company";
import { prospects } from "./prospects";

/** The newest mail of each prospect; the rep's answers lie in the Sent folder, untracked. */
export function mailboxOfRep({ daysAgo, minutesAgo }: ScenarioCalendar): readonly MailboxMessage[] {
  const me = toMailPerson(colleague(rep));
  return prospects.flatMap((prospect, index) => {
    const them = toMailPerson(prospect);
    const common = { conversationId: stableId(`tracking ${prospect.address}`), cc: [] };
    const answers = [30, 58, 86].map((day): MailboxMessage => ({
      ...common,
      id: stableId(`tracking sent ${prospect.address} ${day}`),
      from: me,
      to: [them],
      subject: "Re: Machines for the new store",
      sentAt: daysAgo(day + index, 17),
      text: "Thank you, I will come back to you.",
      folder: "sent",
    }));
    return [
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
