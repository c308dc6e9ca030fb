import type { Opinion } from "../../core/people/opinion";

/** Every word of what the rep says of a colleague. Each language writes all of them, or it does not compile. */
export interface OpinionText {
  /** Over the buttons; it says that nobody else sees it. */
  readonly question: string;
  /** On the buttons. */
  readonly say: Readonly<Record<Opinion, (prospect: string) => string>>;
  /** In the row, in the words of the buttons. */
  readonly youSaid: (what: string) => string;
  /** The same in the middle of a sentence. */
  readonly said: Readonly<Record<Opinion, (prospect: string) => string>>;
  readonly takeBack: string;
  readonly takeBackAbout: (name: string) => string;
}
