import fc from "fast-check";

import { contactKinds } from "../../src/core/evidence/contactDay";
import type { ContactDay, DayNumber, MessageDetail } from "../../src/core/evidence/contactDay";

const someMessage: fc.Arbitrary<MessageDetail> = fc.record({
  isReply: fc.boolean(),
  recipientCount: fc.integer({ min: 1, max: 40 }),
});

/** Any contact day at an age between these, with details of its messages or as a tally. */
export function someContactDay(
  today: DayNumber,
  { youngest = -3, oldest = 1100 } = {},
): fc.Arbitrary<ContactDay> {
  const counted = fc.record({
    day: fc.integer({ min: today - oldest, max: today - youngest }),
    kind: fc.constantFrom(...contactKinds),
    direction: fc.constantFrom("toProspect", "fromProspect", "mutual"),
    addressing: fc.constantFrom("direct", "copied"),
  });
  const inTally = fc.integer({ min: 1, max: 40 }).map((times) => ({ times }));
  const inDetail = fc
    .array(someMessage, { minLength: 1, maxLength: 5 })
    .map((messages) => ({ times: messages.length, messages }));
  return fc
    .tuple(counted, fc.oneof(inTally, inDetail))
    .map(([contact, times]) => ({ ...contact, ...times }));
}

/** Any history of one pair. */
export function someContactDays(
  today: DayNumber,
  range: { readonly youngest?: number; readonly oldest?: number } = {},
): fc.Arbitrary<readonly ContactDay[]> {
  return fc.array(someContactDay(today, range), { maxLength: 12 });
}
