import type { Introducer, LookUpResult } from "../lookUp/lookUp";
import { parseEmailAddress, untagged } from "../people/emailAddress";
import type { EmailAddress } from "../people/emailAddress";
import { isInternal } from "../people/organization";
import type { Organization } from "../people/organization";
import type { Colleague } from "../people/people";
import { comparableWords } from "../words/nameWords";

/** Why a colleague whom the rep expects is not among the first five. */
export type MissingReason =
  | "shown"
  | "further"
  /** They are in the list, but calls are all there is. */
  | "onlyCalls"
  | "departed"
  /** Whatever the reason: a wish is nobody else's business. */
  | "notShown"
  | "outside"
  | "unknown"
  | "noActivity";

export type MissingAnswer =
  | { readonly kind: "answer"; readonly reason: MissingReason; readonly name: string }
  /** More than one is called so. */
  | { readonly kind: "several" }
  /** Only the directory can tell. */
  | { readonly kind: "askDirectory"; readonly address: EmailAddress }
  | { readonly kind: "nothingAsked" };

type Named = Pick<Colleague, "displayName" | "addresses">;

interface Candidate extends Named {
  readonly reason: MissingReason;
}

/** Answers from what the look-up holds: nothing is asked of anybody for a name. */
export function whyMissing(
  text: string,
  { introducers, further, leftOut = [] }: Pick<LookUpResult, "introducers" | "further" | "leftOut">,
  organization: Organization,
): MissingAnswer {
  const typed = text.trim();
  if (typed === "") return { kind: "nothingAsked" };
  const candidates: readonly Candidate[] = [
    ...introducers.map((one) => candidateOf(one, "shown")),
    ...further.map((one) => candidateOf(one, "further")),
    ...leftOut,
  ];
  const address = parseEmailAddress(typed);
  const found = address === undefined ? called(typed, candidates) : at(address, candidates);
  const [first, ...others] = found;
  if (others.length > 0) return { kind: "several" };
  if (first !== undefined) return answer(first.reason, first.displayName);
  if (address === undefined) return answer("noActivity", typed);
  return isInternal(address, organization)
    ? { kind: "askDirectory", address }
    : answer("outside", typed);
}

/** The directory's word on somebody nothing is known of; undefined where it could not be asked. */
export function answerOfDirectory(
  address: EmailAddress,
  told: Colleague | "unknown" | undefined,
): MissingAnswer {
  if (told === "unknown") return answer("unknown", address);
  const name = told?.displayName ?? address;
  return answer(told?.hasLeft === true ? "departed" : "noActivity", name);
}

function answer(reason: MissingReason, name: string): MissingAnswer {
  return { kind: "answer", reason, name };
}

function candidateOf({ colleague, evidence }: Introducer, place: MissingReason): Candidate {
  const isOnlyCalled =
    evidence.days.length > 0 && evidence.days.every(({ kind }) => kind === "phoneCall");
  return { ...colleague, reason: isOnlyCalled ? "onlyCalls" : place };
}

function at(address: EmailAddress, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ addresses }) =>
    addresses.some((own) => untagged(own) === untagged(address)),
  );
}

/** By whole names where one fits; else by how names begin. */
function called(typed: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const wanted = comparableWords(typed);
  if (wanted.length === 0) return [];
  const whole = candidates.filter(({ displayName }) => {
    const words = comparableWords(displayName);
    return words.length === wanted.length && wanted.every((word) => words.includes(word));
  });
  if (whole.length > 0) return whole;
  return candidates.filter(({ displayName }) =>
    wanted.every((part) => comparableWords(displayName).some((word) => word.startsWith(part))),
  );
}
