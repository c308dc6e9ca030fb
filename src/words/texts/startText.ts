import type { LanguageFacts } from "../languages";

/**
 * What a page says where it cannot start. Its first script shows it, so it is written into the page: what
 * has not arrived needs no words that have to arrive too.
 */
export interface StartText extends Pick<LanguageFacts, "direction"> {
  /** A script did not arrive. Outlook is not to blame. `{host}` stands for where it was asked for. */
  readonly network: string;
  /** A script of ours does not run in this browser. */
  readonly outdated: string;
}
