import type { ContactDay } from "../evidence/contactDay";
import type { EmailAddress } from "../people/emailAddress";

/**
 * Who in the organisation knows one person, or anybody at one company. The document names colleagues
 * only; whom they know stands nowhere in it.
 */
export interface AcquaintanceDocument {
  /** `neverKept`: a company of whose people nothing is kept, so the document names nobody. */
  readonly about: "person" | "company" | "neverKept";
  readonly colleagues: readonly AcquaintedColleague[];
  /** How many more there are than a document holds. */
  readonly furtherColleagues: number;
}

export interface AcquaintedColleague {
  /** Id of their user in the directory, lower case. */
  readonly directoryId: string;
  readonly displayName: string;
  readonly address: EmailAddress;
  /** Whole weeks since they wrote to anybody, at most `mostWeeksSinceActive`; absent where it is not told. */
  readonly weeksSinceActive?: number;
  /** How many people at the company they know; 1 where the document is about a person. */
  readonly peopleKnown: number;
  /** Counts only: what a single message was like is not kept. */
  readonly days: readonly ContactDay[];
}

/** Who has been silent for a quarter has left or has another job; for how long is nobody's business. */
export const mostWeeksSinceActive = 13;

/** So many fill 70 KB. Whoever is known by more colleagues is known to everybody. */
export const mostColleagues = 500;
