/** Every word of the manifest. Each language writes all of them, or it does not compile. */
export interface ManifestText {
  /** The language as Outlook asks for it, with a region. */
  readonly locale: `${string}-${string}`;
  readonly description: string;
  readonly askLabel: string;
  readonly askTip: string;
  /** Of the button beside a message or a meeting that the rep is writing. */
  readonly composeTip: string;
}
