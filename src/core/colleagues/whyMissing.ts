import type { AppErrorCode } from "../errors";
import { personMark } from "../lookUp/leftOut";
import type { Introducer, LookUpResult } from "../lookUp/lookUp";
import type { NamedColleague } from "../people/departures";
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
  /** The same, and behind the first five. */
  | "furtherOnlyCalls"
  | "departed"
  /** Whatever the reason: a wish is nobody else's business. */
  | "notShown"
  | "outside"
  | "unknown"
  /** They are there, and nothing tells of contact. */
  | "noActivity"
  /** The same, and the rep may not see who has left. */
  | "noActivityNoRight"
  /** The same, and nobody could say whether they have left. */
  | "noActivityUnsure";

export type MissingAnswer =
  | { readonly kind: "answer"; readonly reason: MissingReason; readonly name: string }
  /** More than one is called so. */
  | { readonly kind: "several" }
  /** Only directory and CRM can tell. */
  | ({ readonly kind: "ask" } & NamedColleague)
  | { readonly kind: "nothingAsked" };

type Named = Pick<Colleague, "displayName" | "addresses">;

interface Candidate extends Named {
  readonly reason: MissingReason;
}

/** Answers from what the look-up holds, as far as that goes. */
export function whyMissing(
  text: string,
  { introducers, further, leftOut = [] }: Pick<LookUpResult, "introducers" | "further" | "leftOut">,
  organization: Organization,
): MissingAnswer {
  const typed = text.trim();
  if (typed === "") return { kind: "nothingAsked" };
  const candidates: readonly Candidate[] = [
    ...introducers.map((one) => candidateOf(one, isOnlyCalled(one) ? "onlyCalls" : "shown")),
    ...further.map((one) => candidateOf(one, isOnlyCalled(one) ? "furtherOnlyCalls" : "further")),
  ];
  const address = parseEmailAddress(typed);
  const found = address === undefined ? called(typed, candidates) : at(address, candidates);
  const [first, ...others] = found;
  if (others.length > 0) return { kind: "several" };
  if (first !== undefined) return answer(first.reason, first.displayName);
  const mark = personMark(typed);
  const out = leftOut.find(({ marks }) => marks.includes(mark));
  if (out !== undefined) return answer(out.reason, typed);
  if (address === undefined) return { kind: "ask", typed };
  return isInternal(address, organization)
    ? { kind: "ask", typed, address }
    : answer("outside", typed);
}

/** What the systems say of somebody whom the look-up does not know; undefined where they were not asked. */
export interface Told {
  readonly directory?: Colleague | "unknown" | undefined;
  /** Users of the CRM, or why they could not be read. */
  readonly users?: readonly Colleague[] | AppErrorCode | undefined;
}

/** A name is no person: whoever is called like somebody who is there is not said to have left. */
export function answerOfSystems(named: NamedColleague, told: Told): MissingAnswer {
  const directory = told.directory === "unknown" ? undefined : told.directory;
  const meant = meantUsers(named, told);
  const name = directory?.displayName ?? meant[0]?.displayName ?? named.typed;
  if (directory?.hasLeft === true) return answer("departed", name);
  const reasons = new Set(meant.map(({ reason }) => reason));
  if (reasons.size > 1) return { kind: "several" };
  const [reason] = reasons;
  return answer(reason ?? reasonWithoutUsers(told), name);
}

function meantUsers({ typed, address }: NamedColleague, { users }: Told): readonly Candidate[] {
  if (users === undefined || typeof users === "string") return [];
  const candidates = users.map((user) => ({ ...user, reason: reasonOf(user) }));
  return address === undefined ? called(typed, candidates) : at(address, candidates);
}

function reasonWithoutUsers({ directory, users }: Told): MissingReason {
  if (directory === "unknown") return "unknown";
  if (directory !== undefined) return "noActivity";
  return users === "accessDenied" ? "noActivityNoRight" : "noActivityUnsure";
}

function reasonOf({ hasLeft }: Colleague): MissingReason {
  return hasLeft === true ? "departed" : "noActivity";
}

function answer(reason: MissingReason, name: string): MissingAnswer {
  return { kind: "answer", reason, name };
}

function candidateOf({ colleague }: Introducer, reason: MissingReason): Candidate {
  return { ...colleague, reason };
}

function isOnlyCalled({ evidence }: Introducer): boolean {
  return evidence.days.length > 0 && evidence.days.every(({ kind }) => kind === "phoneCall");
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
