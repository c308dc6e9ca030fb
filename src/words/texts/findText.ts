import type { Refusal } from "../../core/prospect/refusalOf";

/** Every word about looking up anybody at all. Each language writes all of them, or it does not compile. */
export interface FindText {
  readonly label: string;
  /** What may be written into the field. */
  readonly hint: string;
  readonly submit: string;
  readonly close: string;
  /** Name of the list of suggestions. */
  readonly suggestions: string;
  readonly searching: string;
  /** Announced while the rep types. */
  readonly found: (count: number) => string;
  readonly nobodyFound: string;
  readonly chooseOne: string;
  /** Below a suggestion that is in no CRM. */
  readonly correspondent: string;
  /** `systems`: a list, in the middle of a sentence. */
  readonly notSearched: (systems: string) => string;
  readonly otherLink: string;
  readonly recordMissing: string;
  readonly recordWithoutAddress: string;
  /** `reason`: a few words. */
  readonly notRead: (reason: string) => string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  /** Over a result that is not about the open item. */
  readonly lookedUp: string;
  /** Over a result about somebody picked on the item. */
  readonly picked: string;
  readonly backToItem: Readonly<Record<"message" | "appointment" | "none", string>>;
}
