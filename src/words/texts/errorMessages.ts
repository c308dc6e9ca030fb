import type { AppErrorCode } from "../../core/errors";

/** What happened, and what to do about it, for somebody who knows nothing of how the pane works. */
export interface ErrorMessage {
  /** Heading when nothing else can be shown. */
  readonly title: string;
  readonly body: string;
  /** Behind the name of one source that failed: a reason of a few words. */
  readonly reason: string;
  readonly nextStep: string;
}

export type ErrorMessages = Readonly<Record<AppErrorCode, ErrorMessage>>;
