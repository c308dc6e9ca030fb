import type { Diary } from "../diary";
import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague, unresolved } from "../someone";
import * as contoso from "./colleagues";
import * as prospects from "./prospects";

const blaine = colleague(contoso.blaine);
const diane = colleague(contoso.diane);

/** Messages whose prospect is hard to determine, or that have none. */
export function writeInboxOfOthers(diary: Diary, calendar: ScenarioCalendar): void {
  writeMachines(diary, calendar);
  writeColleagues(diary, calendar);
  writeSeveralPeople(diary, calendar);
  writeConfidential(diary, calendar);
}

function writeMachines({ email }: Diary, { daysAgo }: ScenarioCalendar): void {
  email({
    at: daysAgo(1, 5, 0),
    from: { name: "Coffee Trade Weekly", address: "no-reply@news.lucernepublishing.com" },
    to: [blaine],
    subject: "Arabica at its highest since spring",
    text: "This week: prices, harvests, and why the flat white is getting smaller.\n\nYou receive this letter because you subscribed to it.",
    isUntracked: true,
  });
  email({
    at: daysAgo(2, 10, 40),
    from: {
      name: "Ana Bowman via Coffee trade",
      address: "coffee-trade@lists.tailspintoys.com",
    },
    replyTo: [{ name: "Ana Bowman", address: "ana.bowman@lucernepublishing.com" }],
    to: [{ name: "Coffee trade", address: "coffee-trade@lists.tailspintoys.com" }],
    cc: [blaine],
    subject: "[coffee-trade] Who repairs old lever machines?",
    text: "Hello all,\n\na friend has inherited a lever machine from 1961. Does anybody still repair those?\n\nAna",
    isUntracked: true,
  });
}

function writeColleagues({ email }: Diary, { daysAgo, minutesAgo }: ScenarioCalendar): void {
  email({
    at: minutesAgo(95),
    from: diane,
    to: [blaine],
    cc: [colleague(contoso.tricia)],
    subject: "Forecast for the quarter",
    text: "Blaine,\n\nplease have your numbers in by Thursday. Fourth Coffee would look good in there.\n\nDiane",
  });
  email({
    at: daysAgo(4, 7, 50),
    from: blaine,
    to: [blaine],
    subject: "Note to self: sample beans for Ballard",
    text: "Two kilos of the dark roast, before Friday.",
  });
  email({
    at: daysAgo(7, 16, 30),
    from: colleague(contoso.christie),
    to: [blaine, prospects.susannaAsLead],
    cc: [unresolved({ name: "Marc Faerber", address: "marc.faerber@treyresearch.net" })],
    subject: "Drawings of both kitchens",
    text: "Hello everybody,\n\nplease find the drawings in the shared folder. Marc, the water is where you wanted it.\n\nChristie",
  });
}

function writeSeveralPeople({ email }: Diary, { daysAgo }: ScenarioCalendar): void {
  email({
    at: daysAgo(6, 9, 15),
    from: prospects.erik,
    sender: { name: "Holly Dickson", address: "holly.dickson@northwindtraders.com" },
    to: [blaine],
    subject: "Meeting in Vancouver",
    text: "Dear Mr Carmack,\n\nErik Nason would like to meet you when you are next in Vancouver. Would the second week of the month suit you?\n\nHolly Dickson\nfor Erik Nason",
    isUntracked: true,
  });
  email({
    at: daysAgo(7, 12, 10),
    from: prospects.pilar,
    replyTo: [{ name: "Fair office", address: "office@fair.tailspintoys.com" }],
    to: [blaine],
    subject: "Your stand at the spring fair",
    text: "Dear Blaine,\n\nI am keeping the corner next to the stage for you until the end of the month. Please answer to the fair office, I am travelling.\n\nPilar",
    isUntracked: true,
  });
  email({
    at: daysAgo(8, 14, 35),
    from: prospects.sean,
    to: [
      blaine,
      prospects.yvonne,
      unresolved({
        name: "Katja Heidemann",
        address: "katja.heidemann@graphicdesigninstitute.com",
      }),
    ],
    cc: [unresolved({ name: "Guy Gilbert", address: "guy.gilbert@fourthcoffee.com" })],
    subject: "Site visit in Ballard",
    text: "Hello all,\n\nwe meet at the side entrance at nine. Bring boots, the floor is fresh.\n\nSean",
  });
}

function writeConfidential({ email }: Diary, { daysAgo }: ScenarioCalendar): void {
  email({
    at: daysAgo(9, 10, 20),
    from: prospects.garret,
    to: [blaine],
    subject: "Draft agreement, for your eyes only",
    text: "Dear Mr Carmack,\n\nthe draft is attached. Please do not pass it on before we have spoken.\n\nGarret Vargas",
    sensitivity: "confidential",
    isUntracked: true,
  });
}
