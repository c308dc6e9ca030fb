import type { EmailAddress } from "./people/emailAddress";
import type { Person, Rep } from "./people/people";

// Ports of Outlook: the open item, and the actions the pane has there.

/** Somebody on the open item as Outlook gives them; the address is absent when it cannot be read. */
export interface Participant {
  readonly address?: EmailAddress;
  readonly displayName: string;
}

/** The message or meeting that is open in Outlook, read once. */
export interface OpenItem {
  /** Identity of the item: nothing found for one item may appear on another. */
  readonly key: string;
  readonly kind: "message" | "appointment";
  /** There is none: the rep named whom to look up. Its key is that of the item open meanwhile. */
  readonly isStandIn?: true;
  /** The rep is writing it: it is evidence of nothing yet, and its people may change. */
  readonly isBeingWritten?: true;
  /** Whose mailbox it lies in, where that is not the rep's: of a shared mailbox, or of who shares a folder. */
  readonly mailboxOwner?: EmailAddress;
  /** Author of a message, organiser of a meeting; absent where that is the rep, writing. */
  readonly from?: Participant;
  /** The person who sent it on the author's behalf, when that is somebody else. */
  readonly sender?: Participant;
  /** Where the author wants answers to go, as the message's header says. */
  readonly replyTo: readonly Participant[];
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  readonly subject: string;
  readonly receivedAt: Date;
  /** Rights-managed, encrypted, marked confidential or still being written: neither subject nor text may leave it. */
  readonly isProtected: boolean;
  /** Outlook does not tell whether it is, so it counts as protected. */
  readonly isProtectionUnknown?: true;
}

export interface Mailbox {
  /** @throws AppError `unsupportedHost` where the page does not run in an Outlook it can work with. */
  readonly readRep: () => Rep;
  /** The open item, or undefined when none is selected. */
  readonly readOpenItem: () => Promise<OpenItem | undefined>;
  /**
   * The text of a message as plain text, read only when the rep wants it quoted.
   * @throws AppError `unexpected` where another item than the one with this key is open
   */
  readonly readMessageText: (itemKey: string) => Promise<string>;
  /** Key of the item open at this moment, undefined where none is: cheap enough for every click. */
  readonly openItemKey: () => string | undefined;
  /**
   * Calls the listener when another item is selected in a pinned pane, or what is written goes to others.
   * Returns how to stop.
   *
   * @param onUnavailable - called where Outlook refuses to tell, after several attempts
   */
  readonly onItemChanged: (listener: () => void, onUnavailable?: () => void) => () => void;
  /** Looks whether what is being written goes to others by now, and tells the listeners of `onItemChanged`. */
  readonly checkRecipients: () => void;
}

/**
 * The rep's settings, kept in their own mailbox from one pane to the next. There is room for 32 KB
 * in all, and no entry may identify a person.
 */
export interface RepChoices {
  /** The value as stored. Other programs may have written it, so the caller has to check it. */
  readonly read: (name: string) => unknown;
  /** Keeps the value for this pane in any case. @throws AppError when it cannot be kept beyond it */
  readonly keep: (name: string, value: unknown) => Promise<void>;
}

/** How Outlook looks and speaks, so that the pane can do the same. */
export interface Appearance {
  /** Language of Outlook's own words (BCP 47). */
  readonly displayLanguage: string;
  /** Undefined where Outlook does not tell: then what the browser prefers counts. */
  readonly readColorScheme: () => "light" | "dark" | undefined;
  /** Calls the listener when Outlook's theme changes. Returns how to stop. */
  readonly onColorSchemeChanged: (listener: () => void) => () => void;
}

/** A draft as values; the adapter that opens it turns them into markup with its one escaper. */
export interface IntroductionDraft {
  /**
   * The item and the prospect the draft was written for, even where another item is open by now.
   */
  readonly itemKey: string;
  readonly prospect: Person;
  readonly introducer: { readonly address: EmailAddress; readonly displayName: string };
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The part that the introducer may pass on, and the sentence that says so. */
  readonly note?: { readonly lead: string; readonly paragraphs: readonly string[] };
  /** Header lines of the prospect's message, label and value; empty when nothing may be quoted. */
  readonly quotedHeader: readonly { readonly label: string; readonly value: string }[];
  /** Plain text of the prospect's message, when the rep wants it quoted. */
  readonly quotedText?: string;
  /** What ends the rep's words in a mail of this organisation, in place of a signature. */
  readonly closing?: readonly string[];
}

/** A form that Outlook says is open. */
export interface OpenedForm {
  /** `doubtful`: this Outlook is known to say so where the form is empty or missing, or says nothing. */
  readonly word: "reliable" | "doubtful";
  /** Whether Outlook puts the rep's signature into it. */
  readonly signature: "added" | "missing";
}

export interface DraftOpener {
  /**
   * Opens the draft in Outlook and sends nothing. Settles when Outlook says what became of it, however late;
   * whether the rep sees it is another thing.
   *
   * @param onSlow - called where that takes long: the draft may open all the same
   * @throws AppError when the form cannot open
   */
  readonly openDraft: (draft: IntroductionDraft, onSlow?: () => void) => Promise<OpenedForm>;
}

/** One sentence about the open item, above it. */
export interface Notice {
  readonly kind: "progress" | "outcome" | "failure";
  readonly text: string;
}

export interface NoticeBar {
  /** Replaces the notice before. Does nothing where the item has no place for notices. */
  readonly show: (notice: Notice) => Promise<void>;
}
