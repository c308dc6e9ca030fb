import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { createDiary } from "./diary";
import type { Scenario } from "./scenario";
import { createScenarioCalendar } from "./scenarioCalendar";
import { aColleague, colleague, unresolved } from "./someone";

const rep = aColleague("Blaine Carmack", {
  address: "blaine.carmack@contoso.com",
  jobTitle: "Account executive",
});

const tricia = aColleague("Tricia Potter", {
  address: "tricia.potter@contoso.com",
  jobTitle: "Key account manager",
});

const thomas = unresolved({ name: "Thomas Andersen", address: "thomas.andersen@litwareinc.com" });

/** A CRM without any contact yet. */
export const nobody: Scenario = {
  name: "nobody",
  tenantId: stableId("tenant nobody"),
  internalDomains: ["contoso.com"],
  optOutAddresses: [],
  rep,
  write(writer, today) {
    [rep, tricia].forEach(writer.addUser);
    createDiary(writer, rep).email({
      at: createScenarioCalendar(today).minutesAgo(20),
      from: thomas,
      to: [colleague(rep)],
      subject: "A coffee corner for our library",
      text: "Hello,\n\nwe are planning a small coffee corner and have no idea where to begin. Would you have ten minutes?\n\nThomas Andersen",
      isUntracked: true,
    });
  },
};
