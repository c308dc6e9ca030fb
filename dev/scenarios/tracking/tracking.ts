import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import type { Scenario } from "../scenario";
import { createScenarioCalendar } from "../scenarioCalendar";
import { boardMember, colleagues, keyAccounts, rep, roles, trackers, units } from "./company";
import { mailboxOfRep } from "./mailboxOfRep";
import { oddities } from "./oddities";
import { account, contacts, leads } from "./prospects";
import { orderQueue, services } from "./services";
import { writeTrackedMail } from "./trackedMail";

/**
 * An ordinary company: Sent folders are not tracked, two in five colleagues track what they receive,
 * the rep reads the activities of one of three business units, and programs are users of the CRM.
 */
export const tracking: Scenario = {
  name: "tracking",
  tenantId: stableId("tenant tracking"),
  internalDomains: ["contoso.com"],
  optOutAddresses: [],
  rep,
  write(writer, today) {
    units.forEach(writer.addUnit);
    roles.forEach(writer.addRole);
    [rep, ...colleagues, boardMember, ...services].forEach(writer.addUser);
    writer.addTeam(keyAccounts);
    writer.addQueue(orderQueue);
    writer.addAccount(account);
    contacts.forEach(writer.addContact);
    leads.forEach(writer.addLead);

    const calendar = createScenarioCalendar(today);
    writeTrackedMail((activity) => {
      writer.addActivity(activity);
      // One colleague of the south shares with the team what concerns its key account.
      if (activity.ownerId === trackers[1]?.id) {
        writer.addShare({ recordId: activity.id, principalId: keyAccounts.id });
      }
    }, calendar);
    oddities(calendar).forEach(writer.addActivity);
    mailboxOfRep(calendar).forEach(writer.addMessage);
  },
};
