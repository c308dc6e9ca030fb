import type { ContactDay } from "./contactDay";
import { isMutualByKind } from "./contactDay";

/**
 * A merged history without these contacts, each taken away once: what the rep is reading is shown beside them
 * and says nothing of how well two people knew each other before.
 */
export function withoutContacts(
  days: readonly ContactDay[],
  taken: readonly ContactDay[],
): readonly ContactDay[] {
  return taken.reduce(withoutOne, days);
}

/** Sources may tell differently who was only copied, or who arranged a meeting. */
function withoutOne(days: readonly ContactDay[], taken: ContactDay): readonly ContactDay[] {
  const onOccasion = days.filter((contact) => isSameOccasion(contact, taken));
  const found =
    onOccasion.find(({ addressing }) => addressing === taken.addressing) ?? onOccasion[0];
  return days.flatMap((contact) => (contact === found ? lessOne(contact) : [contact]));
}

function isSameOccasion(one: ContactDay, other: ContactDay): boolean {
  const isSameDirection = isMutualByKind[one.kind] || one.direction === other.direction;
  return one.day === other.day && one.kind === other.kind && isSameDirection;
}

function lessOne({ messages, ...contact }: ContactDay): readonly ContactDay[] {
  const times = contact.times - 1;
  if (times < 1) return [];
  const { replies } = contact;
  return [
    {
      ...contact,
      times,
      ...(replies !== undefined && { replies: Math.min(replies, times) }),
      ...(messages !== undefined && { messages: messages.slice(0, times) }),
    },
  ];
}
