import { classifyAddress } from "../people/classifyAddress";
import type { AddressClass } from "../people/classifyAddress";
import type { Standpoint } from "../people/standpoint";
import { isOwnName } from "../people/isOwnName";
import { answersTo, isRelayed, nameBehind } from "./relayedBy";
import { outsidePeople, toPerson } from "./outsidePeople";
import type { Person, Prospect } from "../people/people";
import type { OpenItem, Participant } from "../outlookPorts";
import { prospectNotices } from "./prospectNotices";
import type { ProspectNotice } from "./prospectNotices";

/**
 * The prospect of the open item, or the reason why there is none; in both cases the other people
 * the rep could pick.
 */
export type ProspectChoice =
  | {
      readonly status: "found";
      readonly prospect: Prospect;
      readonly notices: readonly ProspectNotice[];
      readonly offered: readonly Person[];
      /** By the rep, in place of whom the item is about. */
      readonly isPicked?: true;
    }
  | {
      readonly status: "notFound";
      readonly reason: NoProspectReason;
      /** Of the author, or of the person a service wrote for; absent where none is sure. */
      readonly name?: string;
      readonly offered: readonly Person[];
    };

export type FoundProspect = Extract<ProspectChoice, { status: "found" }>;

/**
 * `relay`: a service wrote for somebody. `none`: no item is open. `unreadable`: its author has no address
 * that can be read. `ownMailbox`: it was written in the name of the shared mailbox it lies in. `nobodyYet`
 * and `several`: the rep is writing, to nobody outside yet, or to more than one.
 */
export type NoProspectReason =
  | "colleague"
  | "self"
  | "ownMailbox"
  | "relay"
  | "automatic"
  | "list"
  | "unreadable"
  | "nobodyYet"
  | "several"
  | "none";

const reasonByClass: Readonly<Partial<Record<AddressClass, NoProspectReason>>> = {
  self: "self",
  internal: "colleague",
  automated: "automatic",
  list: "list",
};

/**
 * Chooses the author where they are outside the organisation, else the only outside recipient of
 * what the rep or a mailbox of theirs wrote, or the only outside attendee of a meeting. The sender on
 * behalf of the author and the people in Reply-To are only offered. Whoever wrote through a service is
 * behind none of its addresses: they are offered where Reply-To is theirs.
 */
export function chooseProspect(item: OpenItem | undefined, standpoint: Standpoint): ProspectChoice {
  if (item === undefined) return { status: "notFound", reason: "none", offered: [] };

  const recipients = outsidePeople([...item.to, ...item.cc].filter(isNotOwner(item)), standpoint);
  const reason = reasonOf(item, standpoint, recipients);
  const isForRecipients = ownReasons.has(reason) || item.kind === "appointment";
  const prospect =
    outsidePeople(present(item.from).filter(isNotOwner(item)), standpoint)[0] ??
    (isForRecipients && recipients.length === 1 ? recipients[0] : undefined);
  const others = [...present(item.sender), ...answersTo(item, standpoint), ...recipients];
  const offered = outsidePeople(others.filter(isNotOwner(item)), standpoint).filter(
    ({ address }) => address !== prospect?.address,
  );

  if (prospect === undefined)
    return { status: "notFound", reason, ...nameOf(item, standpoint), offered };
  const notices = prospectNotices(prospect, item, standpoint);
  return { status: "found", prospect, notices, offered };
}

/** The item is the rep's, so that it is about its recipients. */
const ownReasons: ReadonlySet<NoProspectReason> = new Set([
  "self",
  "ownMailbox",
  "nobodyYet",
  "several",
]);

/** The mailbox an item lies in may have an address outside the organisation, and is nobody's all the same. */
function isNotOwner({ mailboxOwner }: OpenItem): (participant: Participant) => boolean {
  return ({ address }) => address === undefined || address !== mailboxOwner;
}

function reasonOf(
  item: OpenItem,
  standpoint: Standpoint,
  recipients: readonly Person[],
): NoProspectReason {
  if (item.isBeingWritten === true) return recipients.length > 1 ? "several" : "nobodyYet";
  return authorReason(item, standpoint);
}

/** The reason why the author cannot be looked up. */
function authorReason(item: OpenItem, standpoint: Standpoint): NoProspectReason {
  const { from, mailboxOwner } = item;
  if (from?.address === undefined) return isSelfUnnamed(item, standpoint) ? "self" : "unreadable";
  if (from.address === mailboxOwner) return "ownMailbox";
  const kind = classifyAddress(from.address, standpoint);
  // Most lists write "Ana via Coffee trade": that it is a list says more than that it writes for somebody.
  if (kind !== "list" && isRelayed(from, standpoint)) return "relay";
  return reasonByClass[kind] ?? "unreadable";
}

function nameOf({ from }: OpenItem, standpoint: Standpoint): { readonly name?: string } {
  const author = from === undefined ? undefined : toPerson(from)?.displayName;
  const name = isRelayed(from, standpoint) ? nameBehind(from, standpoint) : author;
  return name === undefined || name === "" ? {} : { name };
}

/** In Sent Items, Outlook may leave out the address of whoever wrote, or all of it but the sender's. */
function isSelfUnnamed({ from, sender }: OpenItem, standpoint: Standpoint): boolean {
  const name = from?.displayName ?? "";
  if (name !== "") return isOwnName(name, standpoint.rep);
  return sender?.address !== undefined && classifyAddress(sender.address, standpoint) === "self";
}

function present(participant: Participant | undefined): readonly Participant[] {
  return participant === undefined ? [] : [participant];
}
