import type { ColleagueActivity } from "../../../src/core/strength/colleagueActivity";
import { AppError } from "../../../src/core/errors";
import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import type { ColleagueActivities, ColleagueContact } from "../../../src/core/lookUp/ports";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import {
  aColleague,
  aContact,
  aContactDay,
  aLookUp,
  aSource,
  anAddress,
  someFindings,
} from "../../support/builders";

const lookUp = aLookUp();
const today = dayNumberOf(lookUp.now);

function wrote(name: string, daysAgo: number, crmUserId?: string): ColleagueContact {
  return aContact({
    colleague: aColleague({
      displayName: name,
      addresses: [anAddress(`${name.toLowerCase()}@contoso.com`)],
      ...(crmUserId !== undefined && { crmUserId }),
    }),
    days: [aContactDay({ day: today - daysAgo })],
  });
}

async function look(contacts: readonly ColleagueContact[], activities: ColleagueActivities) {
  const progress: LookUpResult[] = [];
  const source = aSource("crm", someFindings({ contacts }));
  await findIntroducers(lookUp, { contacts: [source], activities }, (result) =>
    progress.push(result),
  );
  return progress.map(({ introducers }) =>
    introducers.map(({ colleague }) => colleague.displayName),
  );
}

function answering(activities: readonly (ColleagueActivity | undefined)[]): ColleagueActivities {
  return { readActivities: () => Promise.resolve(activities) };
}

const quiet: ColleagueActivity = { daysSinceActive: 90, activeDays: 0 };
const busy: ColleagueActivity = { daysSinceActive: 0, activeDays: 20 };

describe("findIntroducers, with the colleagues' activity", () => {
  it.each([
    ["one user of the CRM, who is compared with nobody", [wrote("Only", 40, "1")]],
    ["colleagues whom the CRM does not know", [wrote("One", 40), wrote("Other", 50)]],
  ])("does not ask about %s", async (_, contacts) => {
    const readActivities = jest.fn(() => Promise.resolve([busy, quiet]));
    await look(contacts, { readActivities });
    expect(readActivities).not.toHaveBeenCalled();
  });

  it("puts a colleague who has gone quiet behind one who is still there", async () => {
    const contacts = [wrote("Recent", 40, "1"), wrote("Earlier", 50, "2")];
    const orders = await look(contacts, answering([quiet, busy]));
    expect(orders.at(-2)).toEqual(["Recent", "Earlier"]);
    expect(orders.at(-1)).toEqual(["Earlier", "Recent"]);
  });

  it("takes the activity that a source of contacts tells, and asks nobody else about them", async () => {
    const asked: string[] = [];
    const contacts = [
      { ...wrote("Recent", 40, "1"), activity: quiet },
      { ...wrote("Earlier", 50, "2"), activity: busy },
    ];
    const orders = await look(contacts, {
      readActivities: (colleagues) => {
        asked.push(...colleagues.map(({ displayName }) => displayName));
        return Promise.resolve(colleagues.map(() => undefined));
      },
    });
    // Right at once: no row moves when something has been asked.
    expect(orders.find((order) => order.length > 0)).toEqual(["Earlier", "Recent"]);
    expect(asked).toEqual([]);
  });

  it("counts a colleague unknown to the CRM like the middle one of the others", async () => {
    const contacts = [wrote("Outside", 40), wrote("Quiet", 40, "1"), wrote("Busy", 45, "2")];
    const orders = await look(contacts, answering([quiet, busy]));
    expect(orders.at(-2)).toEqual(["Outside", "Quiet", "Busy"]);
    expect(orders.at(-1)).toEqual(["Outside", "Busy", "Quiet"]);
    const three = await look(
      [...contacts, wrote("Silent", 200, "3")],
      answering([quiet, busy, quiet]),
    );
    expect(three.at(-1)).toEqual(["Busy", "Outside", "Quiet", "Silent"]);
  });

  it("keeps the order where activity is known of one alone", async () => {
    const contacts = [wrote("Recent", 40, "1"), wrote("Earlier", 50, "2")];
    const orders = await look(contacts, answering([quiet, undefined]));
    expect(orders.at(-1)).toEqual(["Recent", "Earlier"]);
    const known = await look([wrote("Recent", 40, "1"), wrote("Earlier", 50)], answering([quiet]));
    expect(known.at(-1)).toEqual(["Recent", "Earlier"]);
  });

  it("keeps the order where the question fails", async () => {
    const contacts = [wrote("Recent", 40, "1"), wrote("Earlier", 50, "2")];
    const failing = { readActivities: () => Promise.reject(new AppError("throttled")) };
    expect((await look(contacts, failing)).at(-1)).toEqual(["Recent", "Earlier"]);
  });

  it("lets activity decide who is among the five", async () => {
    const names = ["A", "B", "C", "D", "E", "F"];
    const contacts = names.map((name, index) => wrote(name, 40 + index, name));
    const orders = await look(contacts, answering([quiet, quiet, quiet, quiet, quiet, busy]));
    expect(orders.at(-2)).toEqual(["A", "B", "C", "D", "E"]);
    expect(orders.at(-1)).toEqual(["F", "A", "B", "C", "D"]);
  });

  it("asks about the first fifty", async () => {
    const asked: string[] = [];
    const contacts = Array.from({ length: 60 }, (_, index) =>
      wrote(`P${index}`, index, `${index}`),
    );
    await look(contacts, {
      readActivities: (colleagues) => {
        asked.push(...colleagues.map(({ displayName }) => displayName));
        return Promise.resolve([]);
      },
    });
    expect(asked).toEqual(contacts.slice(0, 50).map(({ colleague }) => colleague.displayName));
  });
});
