import type { ContactDay, DayNumber } from "./contactDay";
import type { Evidence } from "./evidence";
import { isDirect } from "./isDirect";

/** The most that may be said of a colleague and the prospect, and when it was last so. */
export type Acquaintance =
  | {
      readonly kind: "inTouch" | "turnedToProspect" | "turnedToColleague" | "onSameMessages";
      readonly lastDay: DayNumber;
    }
  | { readonly kind: "onThisMessage" };

/** "In touch" takes both sides, or a meeting; to be copied is not to be turned to. */
export function acquaintanceOf({ days, lastDay, mentions }: Evidence): Acquaintance | undefined {
  const direct = days.filter(isDirect);
  if (lastDay !== undefined) {
    return { kind: direct.length > 0 ? kindOf(direct) : "onSameMessages", lastDay };
  }

  const shared = mentions.find((mention) => mention.kind === "sameMessages");
  if (shared !== undefined) return { kind: "onSameMessages", lastDay: shared.lastDay };
  const isOnThisMessage = mentions.some(({ kind }) => kind === "onThisMessage");
  return isOnThisMessage ? { kind: "onThisMessage" } : undefined;
}

function kindOf(days: readonly ContactDay[]) {
  const isFromProspect = days.some(({ direction }) => direction !== "toProspect");
  const isToProspect = days.some(({ direction }) => direction !== "fromProspect");
  if (isFromProspect && isToProspect) return "inTouch";
  return isToProspect ? "turnedToProspect" : "turnedToColleague";
}
