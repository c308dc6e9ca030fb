import type { Organization } from "./core/organization";
import type { Appearance, DraftOpener, LookUpSources, Mailbox, OpenItem } from "./core/ports";

/** What the pane and the ribbon's commands need from the outside world. */
export interface Services {
  readonly mailbox: Mailbox;
  readonly appearance: Appearance;
  readonly drafts: DraftOpener;
  /**
   * What the administrator set for the rep's organisation. May have to learn from the sign-in which
   * organisation that is. @throws AppError `notConfigured` and the codes of sign-in
   */
  readonly readOrganization: () => Promise<Organization>;
  /**
   * Opens the sources for one look-up. Nothing is sent before a source is asked; each source signs in
   * by itself and fails by itself. Aborting the signal cancels everything still under way.
   */
  readonly openSources: (
    item: OpenItem,
    organization: Organization,
    signal: AbortSignal,
  ) => LookUpSources;
  /** Shows the sign-in window. Call it from a click only. @throws AppError */
  readonly signIn: () => Promise<void>;
}
