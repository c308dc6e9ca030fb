import type { IntroductionRequest } from "./introductionRequest";
import type { IntroductionDraft, OpenItem } from "../outlookPorts";
import { safeText } from "../words/safeText";
import { baseSubject, clipSubject } from "../words/subject";

type Quotation = Pick<IntroductionRequest, "item" | "organization" | "words">;

/** The header is not quoted from a protected item, nor where the tenant forbids it. */
export function mayQuoteHeader({
  item,
  organization,
}: Pick<Quotation, "item" | "organization">): boolean {
  return !item.isProtected && organization.quote !== "none";
}

/** Only a message has a text worth quoting: an invitation's is mostly how to join. */
export function mayQuoteText({
  item,
  organization,
}: Pick<Quotation, "item" | "organization">): boolean {
  return !item.isProtected && organization.quote === "message" && item.kind === "message";
}

/** The item's subject; empty where the item is protected. */
export function passedOnSubject({ isProtected, subject }: OpenItem): string {
  return isProtected ? "" : baseSubject(subject);
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
