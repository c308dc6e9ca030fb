import type { AppErrorCode } from "../../core/errors";

/**
 * The words for an error code: what happened and what to do, without terms of the implementation.
 */
export interface ErrorMessage {
  /** Heading when nothing else can be shown. */
  readonly title: string;
  readonly body: string;
  /** Behind the name of one source that failed: a reason of a few words. */
  readonly reason: string;
  readonly nextStep: string;
}

export type ErrorMessages = Readonly<Record<AppErrorCode, ErrorMessage>>;
