import type { MailboxOwner } from "./mailboxOwner";
import type { Notifications } from "./methods/notifications";
import type { OpenItem } from "./openItem";
import type { HostTraits } from "./quirks/hostTraits";
import type { RoamingSettings } from "./methods/roamingSettings";

/** The Outlook an add-in runs in: all that its calls can read or move. */
export interface OutlookWindow {
  readonly owner: MailboxOwner;
  readonly traits: HostTraits;
  readonly settings: RoamingSettings;
  readonly openItem: () => OpenItem | undefined;
  /** Of the open item. */
  readonly notifications: () => Notifications;
  readonly openDraft: (draft: DraftForm) => void;
  readonly closeAddIn: () => void;
}

/** A compose window as it opens. Recipients are addresses: the library drops their names. */
export interface DraftForm {
  readonly title: "New message" | "Reply";
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
}
