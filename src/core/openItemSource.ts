import { dayNumberOf } from "./contactDay";
import type { Addressing, ContactDay } from "./contactDay";
import { isInternal } from "./organization";
import type { Organization } from "./organization";
import type { Prospect } from "./people";
import type { ColleagueContact, ContactSource, OpenItem, Participant } from "./ports";

/** A participant with the place they have on the item. */
interface Placed {
  readonly participant: Participant;
  readonly place: "from" | Addressing;
}

/**
 * The open item as a source: it needs no permission and answers when everything else is refused.
 * Colleagues on it are mentioned; who wrote to the prospect, or was addressed by them, was in touch.
 */
export function createOpenItemSource(item: OpenItem, organization: Organization): ContactSource {
  return {
    name: "message",
    findContacts: (prospect) =>
      Promise.resolve({
        contacts: toContacts(item, organization, prospect),
        coverage: { isPartial: false },
      }),
  };
}

function toContacts(
  item: OpenItem,
  organization: Organization,
  prospect: Prospect,
): readonly ColleagueContact[] {
  const everybody = placesOn(item);
  const theirs = everybody.find(({ participant }) => participant.address === prospect.address);
  return everybody.flatMap(({ participant, place }) => {
    const { address, displayName } = participant;
    if (address === undefined || !isInternal(address, organization)) return [];
    return [
      {
        colleague: { displayName, addresses: [address] },
        days: theirs === undefined ? [] : contactDays(item, theirs.place, place),
        mentions: [{ kind: "onThisMessage" as const }],
      },
    ];
  });
}

function placesOn({ from, to, cc }: OpenItem): readonly Placed[] {
  const author = from === undefined ? [] : [{ participant: from, place: "from" as const }];
  return [
    ...author,
    ...to.map((participant) => ({ participant, place: "direct" as const })),
    ...cc.map((participant) => ({ participant, place: "copied" as const })),
  ];
}

/** Everybody in a meeting is in touch; of those who received a message, nobody is with each other. */
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
