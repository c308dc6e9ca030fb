import type { Acquaintance } from "../evidence/acquaintance";
import type { InterfaceLanguage } from "../words/language";

type DatedAcquaintance = Exclude<Acquaintance["kind"], "onThisMessage">;

/** The sentences of an introduction request. They claim nothing but what they are given. */
export interface IntroductionWords {
  readonly language: InterfaceLanguage;
  readonly subject: (prospect: string) => string;
  /** The name is empty where only an address is known. */
  readonly greeting: (introducer: string) => string;
  readonly wish: (prospect: string) => string;
  readonly quotedBelow: string;
  readonly acquaintance: Readonly<
    Record<DatedAcquaintance, (prospect: string, month: string) => string>
  > & { readonly onThisMessage: (prospect: string) => string };
  /** The same where the organisation shows no dates. */
  readonly undated: Readonly<Record<DatedAcquaintance, (prospect: string) => string>>;
  /** The sentence that asks the introducer to check with the prospect first. */
  readonly ask: (prospect: string) => string;
  /** Where the introducer knows not the prospect, but somebody else at the company. */
  readonly atCompany: AtCompanyWords;
  readonly easyNo: string;
  readonly thanks: string;
  /** The sentence before the note to pass on. */
  readonly noteLead: (prospect: string) => string;
  readonly note: NoteWords;
  /** What the request is called as a task in the CRM. */
  readonly taskSubject: (introducer: string, prospect: string) => string;
  readonly header: { readonly from: string; readonly date: string; readonly subject: string };
}

/** `person`: whom the introducer knows there; empty where nobody names them. */
interface AtCompanyWords {
  readonly wish: (known: {
    readonly person: string;
    readonly company: string;
    readonly prospect: string;
  }) => string;
  readonly ask: (person: string) => string;
}

/** The sentences of the note: from the rep to the prospect. */
interface NoteWords {
  readonly greeting: (prospect: string) => string;
  readonly wish: (rep: string) => string;
  /** The topic: the prospect's own message, or another subject they have read. */
  readonly topic: Readonly<Record<"ownMessage" | "other", (subject: string) => string>>;
  readonly ask: string;
  readonly regards: string;
}
