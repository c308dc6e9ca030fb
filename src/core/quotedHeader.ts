import type { IntroductionWords } from "./introductionWords";
import type { Organization } from "./organization";
import type { IntroductionDraft, OpenItem } from "./ports";
import { safeText } from "./safeText";
import { clipSubject } from "./subject";

interface Quotation {
  readonly item: OpenItem;
  readonly organization: Organization;
  readonly words: IntroductionWords;
  /** For the date of the message; the host's own where it is not given. */
  readonly timeZone?: string;
}

/** From, date and subject of the item; nothing of a protected one, or where the tenant says so. */
export function quotedHeader(quotation: Quotation): IntroductionDraft["quotedHeader"] {
  const { item, organization, words } = quotation;
  if (item.isProtected || organization.quote === "none") return [];
  return [
    { label: words.header.from, value: authorOf(item) },
    { label: words.header.date, value: dateOf(quotation) },
    { label: words.header.subject, value: clipSubject(safeText(item.subject)) },
  ].filter(({ value }) => value !== "");
}

function authorOf({ from }: OpenItem): string {
  const name = safeText(from?.displayName);
  if (from?.address === undefined) return name;
  return name === "" || name === from.address ? from.address : `${name} <${from.address}>`;
}

function dateOf({ item, words, timeZone }: Quotation): string {
  if (Number.isNaN(item.receivedAt.getTime())) return "";
  const format = new Intl.DateTimeFormat(words.language, {
    dateStyle: "long",
    timeStyle: "short",
    ...(timeZone !== undefined && { timeZone }),
  });
  return format.format(item.receivedAt);
}
