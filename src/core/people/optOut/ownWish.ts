import { untagged } from "../emailAddress";
import type { EmailAddress } from "../emailAddress";
import { sha256OfText } from "./sha256";

/** What somebody wants to be offered for, at all. */
export type GeneralWish =
  | { readonly kind: "suggested" }
  | { readonly kind: "never" }
  /** Not before this day (UTC). */
  | { readonly kind: "until"; readonly day: Date };

/** What the rep wants colleagues to see of them. */
export interface OwnWish {
  readonly general: GeneralWish;
  /** They hardly know the prospect that was asked about, and are not offered for that one. */
  readonly isHardlyKnown: boolean;
}

/** Kept where other colleagues' panes read it. All of it rejects with AppError only. */
export interface OwnWishes {
  /** @throws AppError `notInstalled` where the organisation has no place for it */
  readonly read: (about: EmailAddress | undefined) => Promise<OwnWish>;
  readonly keep: (wish: GeneralWish) => Promise<void>;
  readonly keepAbout: (about: EmailAddress, knows: "hardly" | "well") => Promise<void>;
}

/**
 * What stands in a row for the one prospect it is about. Whoever knows the address can find the row, which
 * is its purpose; whoever reads the table alone does not learn addresses.
 */
export function prospectHash(tenantId: string, prospect: EmailAddress): string {
  return sha256OfText(`${tenantId}:about:${untagged(prospect)}`);
}
