import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { createDiary } from "./diary";
import { aContact, contactPerson } from "./records";
import type { Scenario } from "./scenario";
import { createScenarioCalendar } from "./scenarioCalendar";
import { aColleague, colleague } from "./someone";

/** Each direction alone is more than the 50,000 rows that Dataverse is willing to aggregate. */
const emails = 120_000;
const colleagueCount = 300;
const days = 1090;

const rep = aColleague("Blaine Carmack", {
  address: "blaine.carmack@contoso.com",
  jobTitle: "Account executive",
});

const colleagues = Array.from({ length: colleagueCount }, (_, index) =>
  aColleague(`Colleague ${String(index + 1).padStart(3, "0")}`, {
    address: `colleague${index + 1}@contoso.com`,
    jobTitle: "Buyer support",
    hasPhoto: false,
  }),
);

const robinContact = aContact("Robin Counts", {
  jobTitle: "Head of purchasing",
  addresses: ["robin.counts@lamnahealthcare.com"],
  owner: rep,
});

const robin = contactPerson(robinContact);

/** A prospect whom everybody knows: 300 colleagues, 120,000 emails in three years. */
export const crowded: Scenario = {
  name: "crowded",
  tenantId: stableId("tenant crowded"),
  internalDomains: ["contoso.com"],
  optOutAddresses: [],
  rep,
  write(writer, today) {
    [rep, ...colleagues].forEach(writer.addUser);
    writer.addContact(robinContact);

    const { email } = createDiary(writer, rep);
    const { daysAgo, minutesAgo } = createScenarioCalendar(today);
    const writers = colleagues.map(colleague);
    for (let index = 0; index < emails; index++) {
      const writerOfIt = pick(writers, index);
      const isSent = index % 2 === 0;
      email({
        at: daysAgo(1 + (index % days), 8 + (index % 9)),
        from: isSent ? writerOfIt : robin,
        to: [isSent ? robin : writerOfIt],
        subject: `Order ${index}`,
      });
    }
    email({
      at: minutesAgo(10),
      from: robin,
      to: [colleague(rep)],
      subject: "Yet another order",
      text: "Hello Blaine,\n\nI seem to know everybody at Contoso but you.\n\nRobin",
      isUntracked: true,
    });
  },
};

/** Spread evenly but irregularly; the first ones come up much more often than the last ones. */
function pick<Item>(items: readonly Item[], index: number): Item {
  const goldenRatio = 0.6180339887498949;
  const fraction = (index * goldenRatio) % 1;
  const item = items[Math.floor(fraction ** 2 * items.length)];
  if (item === undefined) throw new Error("Nobody to pick");
  return item;
}
