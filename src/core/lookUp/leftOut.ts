import { parseEmailAddress, untagged } from "../people/emailAddress";
import { reasonNotToAsk } from "../people/mayBeAsked";
import { sha256OfText } from "../people/optOut/sha256";
import { comparableWords } from "../words/nameWords";
import type { LeftOut, LookUp } from "./lookUp";
import type { KnownColleague } from "./mergeColleagues";

export function leftOutOf(known: readonly KnownColleague[], lookUp: LookUp): readonly LeftOut[] {
  return known.flatMap(({ colleague }): readonly LeftOut[] => {
    const reason = reasonNotToAsk(colleague, lookUp);
    if (reason === undefined) return [];
    const { displayName, addresses } = colleague;
    const marks = [displayName, ...addresses].map(personMark);
    return [{ marks, reason: reason === "departed" ? reason : "notShown" }];
  });
}

/** The mark of a whole name, in any order and spelling, or of an address. */
export function personMark(text: string): string {
  const address = parseEmailAddress(text);
  const words = address === undefined ? [...comparableWords(text)].sort() : [untagged(address)];
  return sha256OfText(words.join(" "));
}
