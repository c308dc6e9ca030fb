/**
 * Every failure that the product tells apart. Each code has a title, a sentence and a next step in
 * src/words.
 */
export const appErrorCodes = [
  "signInRequired",
  "consentRequired",
  "signInBlocked",
  "notAdmitted",
  "accessDenied",
  "throttled",
  "offline",
  "partMissing",
  "serviceUnavailable",
  "notConfigured",
  "notInstalled",
  "unsupportedHost",
  "unexpected",
] as const;

export type AppErrorCode = (typeof appErrorCodes)[number];

interface AppErrorOptions extends ErrorOptions {
  /** Place and reason of a mistake in config.json, for the administrator; never data of a person. */
  readonly configProblem?: string;
}

/** The message is the code, so that no address, subject or token can enter an error or a log. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly configProblem: string | undefined;

  constructor(code: AppErrorCode, options: AppErrorOptions = {}) {
    super(code, options);
    this.name = "AppError";
    this.code = code;
    this.configProblem = options.configProblem;
  }
}

/** The code of any thrown value; a value that is no AppError counts as `unexpected`. */
export function errorCodeOf(error: unknown): AppErrorCode {
  return error instanceof AppError ? error.code : "unexpected";
}
