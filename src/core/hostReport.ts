/** Who signs the rep in: Outlook, or a window of our own where it cannot. */
export type SignInPath = "outlook" | "ownWindow";

/** What support asks for first. Nothing in it tells who or where the rep is. */
export interface HostReport {
  /** Outlook's own name for where it runs, such as "OfficeOnline". */
  readonly platform: string;
  readonly version: string;
  /** The highest requirement set "Mailbox" that is announced; absent where none is. */
  readonly mailboxSet?: string;
  /** Whether nested sign-in is announced. */
  readonly nestedSignIn: boolean;
  /** Undefined before the first token was asked for. */
  readonly signInPath?: SignInPath;
  /** Whether Outlook names its theme, or the browser's counts. */
  readonly themeFrom: "outlook" | "browser";
}
