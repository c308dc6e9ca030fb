import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { createDiary } from "./diary";
import type { Diary } from "./diary";
import { aContact, aLead, contactPerson, leadPerson } from "./records";
import type { Scenario } from "./scenario";
import { createScenarioCalendar } from "./scenarioCalendar";
import type { ScenarioCalendar } from "./scenarioCalendar";
import { aColleague, colleague, unresolved } from "./someone";

const rep = aColleague("Blaine Carmack", {
  address: "blaine.carmack@contoso.com",
  jobTitle: "Account executive",
});

const [tricia, diane, christie, isaiah] = [
  ["Tricia Potter", "Key account manager"],
  ["Diane Prescott", "Head of sales"],
  ["Christie Cline", "Designer"],
  ["Isaiah Langer", "Account executive"],
].map(([name = "", jobTitle = ""]) =>
  aColleague(name, { address: `${name.toLowerCase().replace(" ", ".")}@contoso.com`, jobTitle }),
) as [Colleague, Colleague, Colleague, Colleague];

type Colleague = ReturnType<typeof aColleague>;

const contacts = ["Sanjay Patel", "Lidia Holloway", "Grady Archie", "Mona Kane", "Eric Gruber"].map(
  (name) =>
    aContact(name, {
      jobTitle: "Buyer",
      addresses: [`${name.toLowerCase().replace(" ", ".")}@adventure-works.com`],
      owner: diane,
    }),
);
const [sanjay, lidia, grady, mona, eric] = contacts.map(contactPerson) as [
  Someone,
  Someone,
  Someone,
  Someone,
  Someone,
];

type Someone = ReturnType<typeof contactPerson>;

const leonaLead = aLead("Leona Silva", {
  topic: "Coffee on four floors",
  companyName: "Wide World Importers",
  addresses: ["leona.silva@wideworldimporters.com"],
  state: "open",
  owner: rep,
});
const leona = leadPerson(leonaLead);

// The CRM knows none of these; one has no name either.
const dana = unresolved({ name: "Dana Birkby", address: "dana.birkby@wideworldimporters.com" });
const otto = unresolved({ name: "Otto Frisk", address: "otto.frisk@proseware.com" });
const reception = unresolved({
  name: "hq17@proseware.com",
  address: "hq17@proseware.com",
});

const outsiders = [sanjay, lidia, grady, mona, eric, leona, dana, otto, reception];

/** A meeting of nine people outside, and a message to as many: whom does who at Contoso know? */
export const gathering: Scenario = {
  name: "gathering",
  tenantId: stableId("tenant gathering"),
  internalDomains: ["contoso.com"],
  optOutAddresses: [isaiah.address],
  rep,
  write(writer, today) {
    [rep, tricia, diane, christie, isaiah].forEach(writer.addUser);
    contacts.forEach(writer.addContact);
    writer.addLead(leonaLead);
    const diary = createDiary(writer, rep);
    const calendar = createScenarioCalendar(today);
    writeHistories(diary, calendar);
    writeGathering(diary, calendar);
  },
};

function writeHistories({ email, meeting, call }: Diary, { daysAgo }: ScenarioCalendar): void {
  for (const day of [3, 9, 15, 24, 40, 61]) {
    email({ at: daysAgo(day), from: sanjay, to: [colleague(tricia)], subject: `Order ${day}` });
    email({
      at: daysAgo(day - 1),
      from: colleague(tricia),
      to: [sanjay],
      subject: `RE: Order ${day}`,
    });
  }
  for (const day of [20, 80]) {
    email({ at: daysAgo(day), from: colleague(diane), to: [lidia], subject: "Prices" });
    email({ at: daysAgo(day - 1), from: lidia, to: [colleague(diane)], subject: "RE: Prices" });
  }
  meeting({
    at: daysAgo(30, 10),
    organizer: colleague(christie),
    required: [leona, grady],
    subject: "Drawings",
    state: "completed",
  });
  call({ at: daysAgo(12, 11), from: colleague(diane), to: leona, subject: "Call about the offer" });
  email({ at: daysAgo(5), from: mona, to: [colleague(isaiah)], subject: "Whom do I ask?" });
  email({ at: daysAgo(300), from: colleague(christie), to: [dana], subject: "Fair" });
}

function writeGathering(
  { email, meeting }: Diary,
  { daysAgo, minutesAgo }: ScenarioCalendar,
): void {
  meeting({
    at: daysAgo(-2, 10),
    organizer: colleague(diane),
    required: [colleague(rep), ...outsiders],
    subject: "Tender: coffee for six sites",
    state: "scheduled",
  });
  email({
    at: minutesAgo(25),
    from: leona,
    to: [colleague(rep), ...outsiders.slice(0, 5)],
    cc: outsiders.slice(6),
    subject: "Agenda for the tender",
    text: "Hello all,\n\nplease find the agenda below.\n\nLeona",
    isUntracked: true,
  });
}
