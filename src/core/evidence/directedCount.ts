import type { ContactDay, ContactDirection } from "./contactDay";

/** How often two people were in touch, by who turned to whom. */
export type DirectedCount = Readonly<Record<ContactDirection, number>>;

export function countByDirection(days: readonly ContactDay[]): DirectedCount {
  const timesOf = (wanted: ContactDirection) =>
    days.filter(({ direction }) => direction === wanted).reduce((sum, { times }) => sum + times, 0);
  return {
    toProspect: timesOf("toProspect"),
    fromProspect: timesOf("fromProspect"),
    mutual: timesOf("mutual"),
  };
}

export function timesIn({ toProspect, fromProspect, mutual }: DirectedCount): number {
  return toProspect + fromProspect + mutual;
}
