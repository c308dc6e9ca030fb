import type { ContactDay } from "../../core/evidence/contactDay";
import type { Touch } from "./witnessed";

/** One contact day for each day, kind, direction and addressing, with a detail for each time. */
export function tallyDays(touches: readonly Touch[]): readonly ContactDay[] {
  const days = new Map<string, ContactDay>();
  for (const { on, detail } of touches) {
    const key = [on.day, on.kind, on.direction, on.addressing].join(" ");
    const { times = 0, messages = [] } = days.get(key) ?? {};
    days.set(key, { ...on, times: times + 1, messages: [...messages, detail] });
  }
  return [...days.values()];
}
