import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { Addressing, ContactDay } from "../../../core/evidence/contactDay";
import type { EmailAddress } from "../../../core/people/emailAddress";
import { isNobodys, reasonNotToAsk } from "../../../core/people/mayBeAsked";
import { isInternal } from "../../../core/people/organization";
import type { LookUp } from "../../../core/lookUp/lookUp";
import type { Prospect } from "../../../core/people/people";
import type { OpenItem } from "../../../core/outlookPorts";
import type { ColleagueContact, ContactSource } from "../../../core/lookUp/ports";

type ItemLookUp = Pick<LookUp, "item" | "rep" | "organization" | "now">;

/** Somebody and the place they have on the item. */
interface Placed {
  readonly displayName: string;
  readonly place: "from" | Addressing;
}

/**
 * The open item as a source: it needs no permission and answers when everything else is refused.
 * Colleagues on it are mentioned; who wrote to the prospect, or was addressed by them, was in touch.
 */
export function createOpenItemSource(lookUp: ItemLookUp): ContactSource {
  return {
    name: "message",
    findContacts: (prospect) =>
      Promise.resolve({
        contacts: toContacts(lookUp, prospect),
        coverage: { isPartial: false },
        nobodys: nobodysOn(lookUp),
      }),
  };
}

function toContacts(
  { item, now, ...standpoint }: ItemLookUp,
  prospect: Prospect,
): readonly ColleagueContact[] {
  // Whoever the rep is writing to shows nothing of whom they know.
  if (item.isBeingWritten === true) return [];
  const people = peopleOn(item);
  const theirPlace = people.get(prospect.address)?.place;
  // A meeting that is still to come is no contact yet.
  const isAhead = item.kind === "appointment" && item.receivedAt > now;
  return [...people]
    .map(([address, { displayName, place }]) => ({
      colleague: { displayName, addresses: [address] },
      place,
    }))
    .filter(({ colleague }) => {
      const reason = reasonNotToAsk(colleague, standpoint);
      // Whether somebody of the rep's name is the rep is known once the directory has been asked.
      return reason === undefined || reason === "rep";
    })
    .map(({ colleague, place }) => ({
      colleague,
      days: theirPlace === undefined || isAhead ? [] : contactDays(item, theirPlace, place),
      mentions: [{ kind: "onThisMessage" }],
    }));
}

/** Those of the organisation's addresses that the names beside them show to be nobody's to ask. */
function nobodysOn({ item, ...standpoint }: ItemLookUp): readonly EmailAddress[] {
  return [...peopleOn(item)]
    .filter(([address, { displayName }]) => {
      const reason = reasonNotToAsk({ displayName, addresses: [address] }, standpoint);
      return (
        isInternal(address, standpoint.organization) && reason !== undefined && isNobodys(reason)
      );
    })
    .map(([address]) => address);
}

/** Everybody once, in the place that says most: somebody in To and Cc was addressed. */
function peopleOn({ from, to, cc }: OpenItem): ReadonlyMap<EmailAddress, Placed> {
  const placed = [
    ...(from === undefined ? [] : [{ ...from, place: "from" as const }]),
    ...to.map((participant) => ({ ...participant, place: "direct" as const })),
    ...cc.map((participant) => ({ ...participant, place: "copied" as const })),
  ];
  const people = new Map<EmailAddress, Placed>();
  for (const { address, displayName, place } of placed) {
    if (address !== undefined && !people.has(address)) people.set(address, { displayName, place });
  }
  return people;
}

/**
 * All attendees of a meeting are in touch with each other; two recipients of one message are not.
 */
function contactDays(
  { kind, receivedAt }: OpenItem,
  prospectPlace: Placed["place"],
  colleaguePlace: Placed["place"],
): readonly ContactDay[] {
  const day = dayNumberOf(receivedAt);
  if (kind === "appointment") {
    const isOptional = prospectPlace === "copied" || colleaguePlace === "copied";
    const addressing = isOptional ? "copied" : "direct";
    return [{ day, kind: "meeting", direction: "mutual", addressing, times: 1 }];
  }
  if (prospectPlace === "from" && colleaguePlace !== "from") {
    const addressing = colleaguePlace;
    return [{ day, kind: "email", direction: "fromProspect", addressing, times: 1 }];
  }
  if (colleaguePlace === "from" && prospectPlace !== "from") {
    const addressing = prospectPlace;
    return [{ day, kind: "email", direction: "toProspect", addressing, times: 1 }];
  }
  return [];
}
