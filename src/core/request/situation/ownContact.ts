import { dayNumberOf } from "../../evidence/contactDay";
import type { ContactDay, DayNumber } from "../../evidence/contactDay";
import type { Evidence } from "../../evidence/evidence";
import type { Prospect } from "../../people/people";
import type { Occasion } from "../../prospect/occasion";
import { isOnItem } from "./onItem";

/** What the rep and the prospect have had to do with each other, and when it was last so. */
export type OwnContact =
  | { readonly kind: "none" }
  | { readonly kind: "meetingAhead" }
  | { readonly kind: "wroteToMe" | "iWrote" | "inTouch" | "met"; readonly lastDay: DayNumber };

export interface OwnContactFacts extends Occasion {
  readonly prospect: Prospect;
  /** The rep's own contact as the sources saw it; absent where none could tell. */
  readonly own?: Evidence | undefined;
  readonly askedAt: Date;
}

/** The open item says most: it is what the request is about. To be copied is no contact. */
export function ownContactOf(facts: OwnContactFacts): OwnContact {
  const here = contactOnItem(facts);
  if (here !== undefined) return here;
  const days = (facts.own?.days ?? []).filter(({ addressing }) => addressing === "direct");
  const meetings = days.filter(({ kind }) => kind === "meeting");
  if (meetings.length > 0) return { kind: "met", lastDay: lastDayOf(meetings) };
  if (days.length === 0) return { kind: "none" };
  return { kind: kindOf(days), lastDay: lastDayOf(days) };
}

function contactOnItem(facts: OwnContactFacts): OwnContact | undefined {
  const { item, rep, prospect, askedAt } = facts;
  if (item.isBeingWritten === true || !isOnItem(facts, prospect.address)) return undefined;
  const lastDay = dayNumberOf(item.receivedAt);
  if (Number.isNaN(lastDay)) return undefined;
  if (item.kind === "appointment") {
    // Of somebody else's calendar nobody knows whether the rep is there.
    if (item.mailboxOwner !== undefined) return undefined;
    return item.receivedAt > askedAt ? { kind: "meetingAhead" } : { kind: "met", lastDay };
  }
  const isToRep = item.to.some(({ address }) => rep.addresses.some((own) => own === address));
  const isTheirs = item.from?.address === prospect.address;
  return isTheirs && isToRep ? { kind: "wroteToMe", lastDay } : undefined;
}

function kindOf(days: readonly ContactDay[]) {
  const isFromProspect = days.some(({ direction }) => direction !== "toProspect");
  const isToProspect = days.some(({ direction }) => direction !== "fromProspect");
  if (isFromProspect && isToProspect) return "inTouch";
  return isToProspect ? "iWrote" : "wroteToMe";
}

function lastDayOf(days: readonly ContactDay[]): DayNumber {
  return days.reduce((last, { day }) => Math.max(last, day), -Infinity);
}
