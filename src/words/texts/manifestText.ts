/** A language with a region. */
export type Locale = `${string}-${string}`;

/** Every word of the manifests. Each language writes all of them, or it does not compile. */
export interface ManifestText {
  /**
   * The language as Outlook asks for it, with each region it is spoken in: Outlook compares the whole
   * name, and shows English to every region that is missing. The usual one stands first.
   */
  readonly locales: readonly [Locale, ...Locale[]];
  readonly description: string;
  /** Up to 80 characters, for the admin center and the list of apps. */
  readonly shortDescription: string;
  readonly askLabel: string;
  readonly askTip: string;
  /** Of the button beside a message or a meeting that the rep is writing. */
  readonly composeTip: string;
}
