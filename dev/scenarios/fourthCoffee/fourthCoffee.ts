import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { createDiary } from "../diary";
import type { Scenario } from "../scenario";
import { createScenarioCalendar } from "../scenarioCalendar";
import { writeCalendarOfRep } from "./calendarOfRep";
import { blaine, colleagues, isaiah, lee, tricia } from "./colleagues";
import { writeDailyWork } from "./dailyWork";
import { writeInboxOfOthers } from "./inboxOfOthers";
import { writeInboxOfProspects } from "./inboxOfProspects";
import { writeOtherHistories } from "./otherHistories";
import { accounts, contacts, leads } from "./prospects";
import { writeYvonnesHistory } from "./yvonnesHistory";

/** The story of the product: Blaine has a lead, and Tricia knows her well. */
export const fourthCoffee: Scenario = {
  name: "fourth-coffee",
  tenantId: stableId("tenant Contoso"),
  internalDomains: ["contoso.com"],
  optOutAddresses: [isaiah.address],
  rep: blaine,
  alsoSignsIn: [tricia],
  installedTables: ["wkw_wish"],
  configOverrides: { tenant: { optOut: { ownWishes: "heeded" } } },
  write(writer, today) {
    colleagues.forEach(writer.addUser);
    accounts.forEach(writer.addAccount);
    contacts.forEach(writer.addContact);
    leads.forEach(writer.addLead);

    const diary = createDiary(writer, blaine);
    const calendar = createScenarioCalendar(today);
    writeYvonnesHistory(diary, calendar);
    writeOtherHistories(diary, calendar);
    writeInboxOfProspects(diary, calendar);
    writeInboxOfOthers(diary, calendar);
    writeCalendarOfRep(diary, calendar);
    writeDailyWork(diary, calendar, colleagues.filter(isAtWork));
  },
};

/** The rep's own mail is written elsewhere; Lee is on parental leave and writes no mail. */
function isAtWork(user: LocalUser): boolean {
  return user !== blaine && user !== lee && user.isDisabled !== true;
}
