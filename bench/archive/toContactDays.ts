import { dayNumberOf } from "../../src/core/evidence/contactDay";
import type { ContactDay, DayNumber } from "../../src/core/evidence/contactDay";
import type { DirectMessage } from "./directMessages";

/** `contact-days` is what a CRM's aggregation can deliver: no single messages, but how many answer one. */
export type Detail = "full" | "contact-days";

/** The day that ends last before a moment; a query at midnight asks about the day before. */
export function dayBefore(at: number): DayNumber {
  return dayNumberOf(new Date((at - 1) * 1000));
}

/** One entry for each day, direction and addressing, in the form a source would report them. */
export function toContactDays(
  messages: readonly DirectMessage[],
  detail: Detail,
): readonly ContactDay[] {
  const groups = new Map<number, DirectMessage[]>();
  for (const message of messages) {
    const key = message.day * 4 + Number(message.isOutgoing) * 2 + Number(message.isCopied);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [message]);
    else group.push(message);
  }
  return [...groups.values()].flatMap((group) => toContactDay(group, detail));
}

function toContactDay(group: DirectMessage[], detail: Detail): readonly ContactDay[] {
  const [first] = group;
  if (first === undefined) return [];
  const day: ContactDay = {
    day: first.day,
    kind: "email",
    direction: first.isOutgoing ? "toProspect" : "fromProspect",
    addressing: first.isCopied ? "copied" : "direct",
    times: group.length,
  };
  const replies = group.filter(({ isReply }) => isReply).length;
  return [detail === "full" ? { ...day, messages: group } : { ...day, replies }];
}
