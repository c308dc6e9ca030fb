import type { HostReport, SignInPath } from "../../core/hostReport";

/** The words about the Outlook that the pane runs in, for support. */
export interface HostText {
  readonly build: string;
  readonly outlook: string;
  readonly requirementSet: string;
  /** Whether Outlook announces that it signs add-ins in. */
  readonly nestedSignIn: string;
  readonly signsIn: string;
  readonly signInPaths: Readonly<Record<SignInPath, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<HostReport["themeFrom"], string>>;
  readonly lastFailure: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly failed: string;
}
