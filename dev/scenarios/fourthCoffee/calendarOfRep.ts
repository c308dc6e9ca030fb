import type { Diary } from "../diary";
import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague } from "../someone";
import * as contoso from "./colleagues";
import * as prospects from "./prospects";

const blaine = colleague(contoso.blaine);

/** The rep's own meetings: one past, two to come, one that was called off. */
export function writeCalendarOfRep({ meeting }: Diary, { daysAgo }: ScenarioCalendar): void {
  meeting({
    at: daysAgo(4, 15),
    organizer: prospects.susannaAsLead,
    required: [blaine, colleague(contoso.christie)],
    subject: "Walk through the laboratories",
    state: "completed",
  });
  meeting({
    at: daysAgo(-1, 16),
    organizer: prospects.yvonne,
    required: [blaine],
    optional: [prospects.sean],
    subject: "Fifteen minutes about the second machine",
    state: "scheduled",
  });
  meeting({
    at: daysAgo(-3, 9, 30),
    organizer: colleague(contoso.diane),
    required: [blaine, colleague(contoso.tricia), prospects.rene],
    subject: "Adatum: next year",
    state: "scheduled",
  });
  meeting({
    at: daysAgo(2, 14),
    organizer: blaine,
    required: [prospects.helene],
    subject: "Call about the mountain station",
    state: "canceled",
  });
}
