import type { ContactDay, ContactDirection, ContactKind } from "../../src/core/evidence/contactDay";

/** A contact day as it lies in a heap of them, before anybody sorted out whose it is. */
export interface ContactRow {
  readonly colleague: string;
  readonly contact: ContactDay;
}

export const today = 20_600;

const kinds: readonly ContactKind[] = ["email", "email", "email", "meeting", "phoneCall"];
const directions: readonly ContactDirection[] = ["toProspect", "fromProspect"];

/** So many rows over three years, colleagues mixed, the same in every run. */
export function someContacts(rows: number, colleagues: number): readonly ContactRow[] {
  return Array.from({ length: rows }, (_, index) => {
    const dice = Math.imul(index + 1, 0x9e3779b1) >>> 0;
    const mixed = Math.imul(dice ^ (dice >>> 15), 0x85ebca6b) >>> 0;
    return {
      colleague: `colleague ${mixed % colleagues}`,
      contact: {
        day: today - (dice % 1095),
        kind: kinds[(dice >>> 11) % kinds.length] ?? "email",
        direction: directions[(dice >>> 7) % directions.length] ?? "mutual",
        addressing: (dice >>> 5) % 4 === 0 ? "copied" : "direct",
        times: 1 + ((dice >>> 17) % 3),
      },
    };
  });
}
