import type { EmailAddress } from "./emailAddress";

/** Somebody named on a message or in a meeting. The name is display text, already made safe. */
export interface Person {
  readonly address: EmailAddress;
  readonly displayName: string;
}

/** The outside person a look-up is about. */
export type Prospect = Person;

/** The person reading the mail, with every address that is theirs. */
export interface Rep {
  readonly displayName: string;
  readonly addresses: readonly EmailAddress[];
  /** The one of them that the open mailbox has, where Outlook tells. */
  readonly mailbox?: EmailAddress;
  /** Id of their user in the directory, lower case; absent until it is known. */
  readonly directoryId?: string;
  /** The directory has named all of their addresses: somebody of their name at another one is a namesake. */
  readonly hasEveryAddress?: boolean;
}

/**
 * Somebody in the rep's organisation, as one source knows them.
 * Sources know the same colleague by different names: mergeColleagues.ts decides who is who.
 */
export interface Colleague {
  readonly displayName: string;
  /** Every address known to be theirs; the first one is where a request would go. */
  readonly addresses: readonly EmailAddress[];
  /** Further names of theirs that look like addresses, by which opting out finds them; nobody writes there. */
  readonly aliases?: readonly EmailAddress[];
  /** Id of their user in the CRM, lower case. */
  readonly crmUserId?: string;
  /** Id of their user in the directory (Microsoft Entra), lower case. */
  readonly directoryId?: string;
  /**
   * No longer in the organisation. One source that says so is enough, even where others still list
   * the colleague.
   */
  readonly hasLeft?: boolean;
  /** Whether the directory knows them; absent where it could not be asked, or not yet. */
  readonly inDirectory?: "known" | "unknown";
}

/** Contact details of a colleague. All optional: each comes from a source that may not be permitted. */
export interface ColleagueProfile {
  readonly jobTitle?: string;
  readonly department?: string;
  readonly office?: string;
  readonly businessPhone?: string;
  readonly mobilePhone?: string;
  /** Address of a picture in memory (blob: or data:). */
  readonly photoUrl?: string;
  readonly presence?: Presence;
}

/** A colleague's availability at this moment. */
export type Presence = "available" | "busy" | "away" | "offline" | "outOfOffice";
