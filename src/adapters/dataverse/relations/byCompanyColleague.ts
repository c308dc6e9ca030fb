import * as v from "valibot";

import type { ContactDay } from "../../../core/evidence/contactDay";
import { mergeContactDays } from "../../../core/evidence/mergeContactDays";
import type { CompanyContact, KnownPerson } from "../../../core/lookUp/ports";
import { personName } from "../../../core/words/personName";
import type { ColleagueDays } from "../counting/contactDayRow";

/** Contact days of one colleague with one person, and the row that names the person. */
export interface PersonDays extends ColleagueDays {
  readonly row: unknown;
}

const personForm = v.looseObject({ person_id: v.string() });

/** One entry for each colleague, with the people they were in touch with. Who has no name is only counted. */
export function byCompanyColleague(found: readonly PersonDays[]): readonly CompanyContact[] {
  const byColleague = new Map<string, PersonDays[]>();
  for (const one of found) {
    const key = one.colleague?.crmUserId ?? one.colleague?.addresses[0];
    if (key === undefined || one.days.length === 0) continue;
    byColleague.set(key, [...(byColleague.get(key) ?? []), one]);
  }
  return [...byColleague.values()].flatMap((ofColleague) => {
    const [first] = ofColleague;
    if (first?.colleague === undefined) return [];
    const people = peopleIn(ofColleague);
    return [
      {
        colleague: first.colleague,
        days: people.flatMap(({ days }) => days),
        peopleKnown: people.length,
        people: people.filter(({ displayName }) => displayName !== ""),
      },
    ];
  });
}

/** A person who is both lead and contact is one: the same mail, counted with either, counts once. */
function peopleIn(found: readonly PersonDays[]): readonly KnownPerson[] {
  const people = new Map<string, { displayName: string; byRecord: Map<string, ContactDay[]> }>();
  for (const { row, days } of found) {
    const { success, output } = v.safeParse(personForm, row);
    if (!success) continue;
    const displayName = personName(output["person_name"]);
    const key = displayName.toLowerCase() || output.person_id;
    const person = people.get(key) ?? { displayName, byRecord: new Map<string, ContactDay[]>() };
    const ofRecord = person.byRecord.get(output.person_id) ?? [];
    person.byRecord.set(output.person_id, [...ofRecord, ...days]);
    people.set(key, person);
  }
  return [...people.values()].map(({ displayName, byRecord }) => ({
    displayName,
    days: mergeContactDays([...byRecord.values()]),
  }));
}
