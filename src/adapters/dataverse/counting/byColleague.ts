import type { ColleagueContact } from "../../../core/lookUp/ports";
import type { Colleague } from "../../../core/people/people";
import type { ColleagueDays } from "./contactDayRow";

/** One entry for each colleague, with the days of all kinds together. */
export function byColleague(counted: readonly ColleagueDays[]): readonly ColleagueContact[] {
  const contacts = new Map<string | undefined, ColleagueContact>();
  for (const { colleague, days } of counted) {
    if (colleague === undefined || days.length === 0) continue;
    const known = contacts.get(keyOf(colleague));
    contacts.set(keyOf(colleague), { colleague, days: [...(known?.days ?? []), ...days] });
  }
  return [...contacts.values()];
}

function keyOf({ crmUserId, addresses }: Colleague): string | undefined {
  return crmUserId ?? addresses[0];
}
