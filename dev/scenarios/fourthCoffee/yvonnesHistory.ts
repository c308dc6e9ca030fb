import { writeCorrespondence } from "../correspondence";
import type { Correspondence } from "../correspondence";
import type { Diary } from "../diary";
import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague, unresolved } from "../someone";
import type { Someone } from "../someone";
import * as contoso from "./colleagues";
import { sean, yvonne, yvonneShortAddress } from "./prospects";

const tricia = colleague(contoso.tricia);

interface Acquaintance extends Correspondence {
  readonly ours: Someone;
  readonly theirs?: Someone;
}

/** Contoso's contacts with Yvonne, strongest first. */
const acquaintances: readonly Acquaintance[] = [
  {
    ours: tricia,
    about: "Espresso bar for the Ballard store",
    sent: [8, 19, 33, 61, 97, 150, 240],
    received: [6, 18, 60, 96, 149, 239],
    meetings: [15, 75, 190],
  },
  {
    ours: colleague(contoso.christie),
    // Tracked before the lead was created: the CRM has only the address.
    theirs: unresolved(yvonne),
    about: "Water and power for two machines",
    sent: [45, 110],
    received: [44, 109],
    meetings: [52],
  },
  {
    ours: colleague(contoso.joerg),
    about: "Barista training in the autumn",
    sent: [90],
    received: [88],
    meetings: [40, 260],
  },
  {
    ours: colleague(contoso.nestor),
    about: "Descaling at the Fremont store",
    calls: [230, 310],
  },
  {
    ours: colleague(contoso.misaki),
    theirs: yvonneShortAddress,
    about: "Grinder sample",
    sent: [134],
    received: [131],
  },
  { ours: colleague(contoso.lee), about: "Delivery slots in Ballard", sent: [140] },
  { ours: colleague(contoso.layla), about: "Leasing over 36 months", sent: [120] },
  {
    ours: colleague(contoso.alex),
    about: "Roasters' evening",
    sent: [702],
    received: [700],
    meetings: [695],
  },
];

/** Colleagues who know her too but must not be suggested. */
const notToSuggest: readonly Acquaintance[] = [
  {
    ours: colleague(contoso.miriam),
    about: "Framework agreement",
    sent: [31, 38, 45, 52, 59, 66, 73, 80, 101, 140, 200],
    received: [30, 37, 44, 51, 58, 65, 72, 79, 100, 139, 199],
    meetings: [29, 57, 85, 113, 170],
    calls: [35, 63],
  },
  {
    ours: colleague(contoso.isaiah),
    about: "Introduction",
    sent: [12, 26, 40],
    received: [11, 25, 39],
    meetings: [20],
  },
  {
    ours: colleague(contoso.campaigns),
    about: "This month at Contoso",
    sent: [7, 37, 67, 98, 128, 159],
  },
];

export function writeYvonnesHistory(diary: Diary, calendar: ScenarioCalendar): void {
  for (const acquaintance of [...acquaintances, ...notToSuggest])
    writeCorrespondence(diary, calendar, { theirs: yvonne, ...acquaintance });
  writeCopies(diary, calendar);
  writeWhatDoesNotCount(diary, calendar);
}

function writeCopies({ email }: Diary, { daysAgo }: ScenarioCalendar): void {
  email({
    at: daysAgo(32, 14, 20),
    from: yvonne,
    to: [tricia],
    cc: [colleague(contoso.lee), colleague(contoso.grady)],
    subject: "Re: Espresso bar for the Ballard store",
  });
  // Both only received it: they were not in touch.
  email({
    at: daysAgo(27, 16, 45),
    from: sean,
    to: [yvonne, colleague(contoso.adele)],
    cc: [tricia],
    subject: "Floor plan, third version",
  });
}

function writeWhatDoesNotCount(
  { email, meeting, task }: Diary,
  { daysAgo }: ScenarioCalendar,
): void {
  const joni = colleague(contoso.joni);
  const visit = { organizer: joni, required: [yvonne], subject: "Cups without plastic" };
  meeting({ ...visit, at: daysAgo(5, 11), state: "canceled" });
  meeting({ ...visit, at: daysAgo(-9, 11), state: "scheduled" });
  task({
    at: daysAgo(14),
    owner: colleague(contoso.debra),
    regarding: yvonne,
    subject: "Check the credit limit",
  });
  email({
    at: daysAgo(13, 8, 30),
    from: colleague(contoso.irvin),
    to: [colleague(contoso.debra)],
    subject: "Prices for Fourth Coffee",
    regarding: yvonne,
  });
}
