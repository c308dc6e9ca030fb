import type { Purpose } from "../../core/request/situation/situation";
import type { Manner } from "../../core/words/manner";
import type { StatusText } from "./paneText";

/** Every word of the composer. Each language writes all of them, or it does not compile. */
export interface ComposerText {
  readonly back: string;
  readonly heading: (introducer: string) => string;
  /** What is asked for; each option continues the heading. */
  readonly purpose: {
    readonly label: string;
    readonly options: Readonly<Record<Purpose, (prospect: string) => string>>;
  };
  /** Another message has been selected meanwhile. */
  readonly otherItem: (prospect: string) => string;
  /** None is selected any more, or Outlook has lost it. */
  readonly noItem: (prospect: string) => string;
  readonly showOpenItem: string;
  readonly reason: ReasonText;
  readonly subject: string;
  readonly message: string;
  readonly edit: string;
  readonly editSubject: string;
  readonly startOver: string;
  readonly quotation: QuotationText;
  readonly note: NoteText;
  readonly manner: MannerText;
  readonly openDraft: string;
  /** In place of that, where Outlook has no form for a new message. */
  readonly noDrafts: string;
  readonly requestInTeams: string;
  readonly copy: string;
  readonly opening: (introducer: string) => string;
  readonly opened: (introducer: string) => string;
  /** The same in an Outlook whose word does not count for much. */
  readonly perhapsOpened: (introducer: string) => string;
  readonly emptyOrMissing: string;
  readonly openOnWeb: string;
  /** Said once. */
  readonly noSignature: string;
  /** Outlook has not said yet what became of the draft. */
  readonly openSlow: StatusText;
  readonly openFailed: StatusText;
  readonly copied: string;
  readonly copyFailed: StatusText;
  readonly wholeText: string;
}

interface ReasonText {
  readonly label: Readonly<Record<"introduce" | "other", (prospect: string) => string>>;
  readonly hint: (introducer: string) => string;
  /** An example in the empty field; the topic is the lead's, where there is one. */
  readonly example: (topic: string | undefined) => string;
}

interface MannerText {
  readonly label: string;
  /** Absent where the language has one form of address. */
  readonly address?: { readonly label: string } & Readonly<Record<Manner["address"], string>>;
  readonly tone: { readonly label: string } & Readonly<Record<Manner["tone"], string>>;
}

interface QuotationText {
  readonly label: string;
  readonly off: string;
  readonly on: string;
  readonly reading: string;
  readonly failed: string;
  /** Why it cannot be quoted. */
  readonly headerOnly: string;
  readonly nothing: string;
  readonly isProtected: string;
  readonly protectionUnknown: string;
  readonly isBeingWritten: string;
}

interface NoteText {
  readonly label: (introducer: string) => string;
  readonly field: (prospect: string) => string;
  readonly hint: (prospect: string) => string;
  readonly tooLong: (words: number) => string;
  readonly useReason: string;
  /** Opens the note as a draft of its own. */
  readonly open: string;
  readonly opensApart: string;
}
