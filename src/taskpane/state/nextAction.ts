import type { AppErrorCode } from "../../core/errors";

/** An action of the pane's that may help after a failure. */
export type NextAction = "signIn" | "reviewPermissions" | "tryAgain";

const nextActions: Readonly<Record<AppErrorCode, NextAction | undefined>> = {
  signInRequired: "signIn",
  consentRequired: "reviewPermissions",
  signInBlocked: "tryAgain",
  notAdmitted: "tryAgain",
  accessDenied: "tryAgain",
  throttled: "tryAgain",
  offline: "tryAgain",
  partMissing: "tryAgain",
  serviceUnavailable: "tryAgain",
  notConfigured: "tryAgain",
  notInstalled: undefined,
  unsupportedHost: undefined,
  unexpected: "tryAgain",
};

export function nextActionFor(code: AppErrorCode): NextAction | undefined {
  return nextActions[code];
}
