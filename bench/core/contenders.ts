import { connectionScore } from "../../src/core/strength/connectionScore";
import { millisecondsPerDay } from "../../src/core/evidence/contactDay";
import type { ContactDay } from "../../src/core/evidence/contactDay";
import { today } from "./someContacts";
import type { ContactRow } from "./someContacts";

export type Contender = (rows: readonly ContactRow[]) => ReadonlyMap<string, number>;

/** The product's way: whose is whose, then one pass over each colleague's days. */
export const scoreByCore: Contender = (rows) => {
  const days = new Map<string, ContactDay[]>();
  for (const { colleague, contact } of rows) {
    const own = days.get(colleague);
    if (own === undefined) days.set(colleague, [contact]);
    else own.push(contact);
  }
  return new Map([...days].map(([colleague, own]) => [colleague, connectionScore(own, today)]));
};

/** The first obvious way: for every colleague go through everything. */
export const scoreByFilter: Contender = (rows) => {
  const colleagues = [...new Set(rows.map(({ colleague }) => colleague))];
  return new Map(
    colleagues.map((colleague) => {
      const weightByDay = new Map<string, number>();
      rows
        .filter((row) => row.colleague === colleague)
        .forEach(({ contact }) => {
          addWeight(weightByDay, contact);
        });
      return [colleague, sumOfDays(weightByDay)];
    }),
  );
};

/** The second obvious way: one pass that groups by colleague and by day. */
export const scoreByGrouping: Contender = (rows) => {
  const weights = new Map<string, Map<string, number>>();
  for (const { colleague, contact } of rows) {
    const weightByDay = weights.get(colleague) ?? new Map<string, number>();
    weights.set(colleague, weightByDay);
    addWeight(weightByDay, contact);
  }
  return new Map([...weights].map(([colleague, own]) => [colleague, sumOfDays(own)]));
};

function addWeight(weightByDay: Map<string, number>, contact: ContactDay): void {
  const day = new Date(contact.day * millisecondsPerDay).toISOString().slice(0, 10);
  const weight =
    contact.times *
    (contact.kind === "email" ? 1 : 2) *
    (contact.addressing === "copied" ? 1 / 4 : 1);
  weightByDay.set(day, (weightByDay.get(day) ?? 0) + weight);
}

function sumOfDays(weightByDay: ReadonlyMap<string, number>): number {
  return [...weightByDay].reduce((sum, [day, weight]) => {
    const age = today - Date.parse(day) / millisecondsPerDay;
    return sum + Math.sqrt(weight) / (1 + (age + 0.5) / 30);
  }, 0);
}
