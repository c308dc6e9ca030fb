import type { LanguageFacts } from "../languages";

/**
 * What the site says to people who open its address in a browser. Nothing runs there, so every
 * language stands on the page.
 */
export interface SiteText extends Pick<LanguageFacts, "direction"> {
  /** What the site is, and where the add-in is found. */
  readonly welcome: string;
  readonly notFound: string;
}
