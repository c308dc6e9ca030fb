import { reachesOneOf } from "./emailAddress";
import type { EmailAddress } from "./emailAddress";
import { isOwnName } from "./isOwnName";
import { isMachineAddress } from "./names/machineAddress";
import { mailboxKind } from "./names/mailboxKind";
import { mailboxKinds } from "./names/nameOfNobody";
import type { MailboxKind } from "./names/nameOfNobody";
import { isRole } from "./names/ownMailboxes";
import { isOnHashedList } from "./optOut/optOutHash";
import { isInternal } from "./organization";
import type { Colleague } from "./people";
import { relayOf } from "./relays/relay";
import type { Standpoint } from "./standpoint";

/** Why somebody is not to be asked for an introduction. The first that holds counts. */
export const reasonsNotToAsk = [
  "departed",
  "optedOut",
  "rep",
  "guest",
  "machine",
  "list",
  "room",
  "role",
  "serviceUser",
  "outsider",
  "unknownToDirectory",
] as const;

export type ReasonNotToAsk = (typeof reasonsNotToAsk)[number];

/** Why somebody who may be asked is offered last and marked: the directory could not say who it is; no address of ours. */
export const doubts = ["unchecked", "outsideAddress"] as const;

export type Doubt = (typeof doubts)[number];

/** Exchange's name for a guest's account: jane_fourthcoffee.com#EXT#@contoso.onmicrosoft.com. */
const guestMark = /#ext#/i;

/** The CRM's own users for programs have names that begin so. */
const programMark = "# ";

const judgements: Readonly<
  Record<
    Exclude<ReasonNotToAsk, MailboxKind>,
    (colleague: Colleague, standpoint: Standpoint) => boolean
  >
> = {
  departed: ({ hasLeft }) => hasLeft === true,
  optedOut: hasOptedOut,
  rep: isRep,
  guest: ({ addresses }) => addresses.some((address) => guestMark.test(address)),
  outsider: ({ addresses, crmUserId }, { organization }) =>
    addresses.length === 0 ||
    (crmUserId === undefined && !addresses.some((address) => isInternal(address, organization))),
  unknownToDirectory: ({ crmUserId, inDirectory }) =>
    crmUserId === undefined && inDirectory === "unknown",
};

/** Undefined for whoever may be asked: a person of the organisation who is there and does not mind. */
export function reasonNotToAsk(
  colleague: Colleague,
  standpoint: Standpoint,
): ReasonNotToAsk | undefined {
  const kind = kindOf(colleague, standpoint);
  return reasonsNotToAsk.find((reason) =>
    isMailboxKind(reason) ? reason === kind : judgements[reason](colleague, standpoint),
  );
}

/** What an address is nobody's for, and stays for every source: the name beside it may tell one of them only. */
export function isNobodys(reason: ReasonNotToAsk): boolean {
  return reason === "rep" || isMailboxKind(reason);
}

export function mayBeAsked(colleague: Colleague, standpoint: Standpoint): boolean {
  return reasonNotToAsk(colleague, standpoint) === undefined;
}

/** The reason why somebody who may be asked comes after all who are certain. */
export function doubtAbout(
  { addresses, crmUserId, inDirectory }: Colleague,
  { organization }: Pick<Standpoint, "organization">,
): Doubt | undefined {
  if (!addresses.some((address) => isInternal(address, organization))) return "outsideAddress";
  return crmUserId === undefined && inDirectory !== "known" ? "unchecked" : undefined;
}

/** By any name of theirs that is known: who opted out under one is not found under another. */
function hasOptedOut(
  { addresses, aliases = [], directoryId = "", crmUserId = "" }: Colleague,
  { organization: { optedOut, optedOutIds, hashedOptOuts } }: Standpoint,
): boolean {
  if ([directoryId, crmUserId].some((id) => optedOutIds?.has(id) === true)) return true;
  return [...addresses, ...aliases].some(
    (address) =>
      reachesOneOf(address, optedOut) ||
      (hashedOptOuts !== undefined && isOnHashedList(address, hashedOptOuts)),
  );
}

/** Requests go to the first address: a person's own one inside the organisation, where there is one. */
export function inOrderOfUse(
  { addresses }: Colleague,
  { organization }: Pick<Standpoint, "organization">,
): readonly EmailAddress[] {
  const internal = addresses.filter((address) => isInternal(address, organization));
  const personal = internal.filter((address) => !isRole(address) && !isMachineAddress(address));
  return [...new Set([...personal, ...internal, ...addresses])];
}

/** By address, by account, or by name where nothing says that it is somebody else of the same name. */
function isRep(
  { addresses, directoryId, displayName }: Colleague,
  { rep }: Pick<Standpoint, "rep">,
): boolean {
  const own = new Set(rep.addresses);
  if (addresses.some((address) => reachesOneOf(address, own))) return true;
  if (directoryId !== undefined) return directoryId === rep.directoryId;
  return rep.hasEveryAddress !== true && isOwnName(displayName, rep);
}

function isMailboxKind(reason: ReasonNotToAsk): reason is MailboxKind {
  return mailboxKinds.some((kind) => kind === reason);
}

/** A person who also stands for a shared mailbox is a person: none of the addresses may be anybody's own. */
function kindOf(
  { addresses, displayName }: Colleague,
  { organization }: Standpoint,
): MailboxKind | undefined {
  if (displayName.startsWith(programMark)) return "serviceUser";
  const kinds = addresses.map((address) =>
    relayOf(address, organization) === undefined ? mailboxKind(address, displayName) : "machine",
  );
  return kinds.includes(undefined) ? undefined : kinds[0];
}
