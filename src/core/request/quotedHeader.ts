import type { IntroductionRequest } from "./introductionRequest";
import type { IntroductionDraft, OpenItem } from "../outlookPorts";
import { isOnItem } from "./situation/onItem";
import { safeText } from "../words/safeText";
import { baseSubject, clipSubject } from "../words/subject";

type Quotation = Pick<IntroductionRequest, "item" | "prospect" | "organization" | "words">;
type QuotedItem = Omit<Quotation, "words">;

/**
 * The header is not quoted from a protected item, nor from one that the prospect has no part in, nor where the
 * tenant forbids it.
 */
export function mayQuoteHeader(quoted: QuotedItem): boolean {
  return isPassedOn(quoted) && quoted.organization.quote !== "none";
}

/** Only a message has a text worth quoting: an invitation's is mostly how to join. */
export function mayQuoteText(quoted: QuotedItem): boolean {
  const { item, organization } = quoted;
  return isPassedOn(quoted) && organization.quote === "message" && item.kind === "message";
}

/** The item's subject; empty where nothing of the item is passed on. */
export function passedOnSubject(quoted: Omit<QuotedItem, "organization">): string {
  return isPassedOn(quoted) ? baseSubject(quoted.item.subject) : "";
}

/** The prospect may have been looked up beside an item that is about somebody else. */
function isPassedOn(quoted: Omit<QuotedItem, "organization">): boolean {
  return !quoted.item.isProtected && isOnItem(quoted, quoted.prospect.address);
}

/**
 * From, date and subject of the item.
 *
 * @param timeZone - for the date; the host's own where it is not given
 */
export function quotedHeader(
  quotation: Quotation,
  timeZone?: string,
): IntroductionDraft["quotedHeader"] {
  if (!mayQuoteHeader(quotation)) return [];
  const { item, words } = quotation;
  return [
    { label: words.header.from, value: authorOf(item) },
    { label: words.header.date, value: dateOf(quotation, timeZone) },
    { label: words.header.subject, value: clipSubject(safeText(item.subject)) },
  ].filter(({ value }) => value !== "");
}

function authorOf({ from }: OpenItem): string {
  const name = safeText(from?.displayName);
  if (from?.address === undefined) return name;
  return name === "" || name === from.address ? from.address : `${name} <${from.address}>`;
}

function dateOf({ item, words }: Quotation, timeZone: string | undefined): string {
  if (Number.isNaN(item.receivedAt.getTime())) return "";
  const format = new Intl.DateTimeFormat(words.language, {
    dateStyle: "long",
    timeStyle: "short",
    ...(timeZone !== undefined && { timeZone }),
  });
  return format.format(item.receivedAt);
}
