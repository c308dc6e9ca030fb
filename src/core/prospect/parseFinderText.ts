import { parseEmailAddress } from "../people/emailAddress";
import type { Person } from "../people/people";
import { shownName } from "../people/shownName";
import { safeText } from "../words/safeText";
import { parseRecordLink, parseReference } from "./recordReference";
import type { RecordReference } from "./recordReference";

/** What the rep wrote into the finder. */
export type FinderEntry =
  | { readonly kind: "nothing" }
  | { readonly kind: "address"; readonly person: Person }
  | { readonly kind: "record"; readonly reference: RecordReference }
  /** A link, though not to a lead or contact of the organisation's Dynamics. */
  | { readonly kind: "otherLink" }
  /** To be searched for: a name or its start, or the start of an address. */
  | { readonly kind: "name"; readonly name: string };

/** A longer text is no name. */
const longestName = 100;

/** One letter finds half of the CRM, but for scripts in which it is a word. */
const searchable =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}].*[\p{L}\p{N}]/u;

/** @param crmOrigins - of the organisation's Dynamics, whose links are understood; none without one */
export function parseFinderText(raw: string, crmOrigins: readonly string[]): FinderEntry {
  const text = safeText(raw.slice(0, 4_000));
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) {
    const reference = parseRecordLink(text, crmOrigins);
    return reference === undefined ? { kind: "otherLink" } : { kind: "record", reference };
  }
  const reference = parseReference(text);
  if (reference !== undefined) return { kind: "record", reference };
  const address = parseEmailAddress(text);
  if (address !== undefined)
    return { kind: "address", person: { address, displayName: shownName(text, address) } };
  const name = text.slice(0, longestName);
  return searchable.test(name) ? { kind: "name", name } : { kind: "nothing" };
}
