import type { AppErrorCode } from "../../core/errors";

/** The action against a failure that the pane itself can offer. */
export type NextAction = "signIn" | "reviewPermissions" | "tryAgain";

const nextActions: Readonly<Record<AppErrorCode, NextAction | undefined>> = {
  signInRequired: "signIn",
  consentRequired: "reviewPermissions",
  accessDenied: "tryAgain",
  throttled: "tryAgain",
  offline: "tryAgain",
  serviceUnavailable: "tryAgain",
  notConfigured: "tryAgain",
  notInstalled: undefined,
  unsupportedHost: undefined,
  unexpected: "tryAgain",
};

export function nextActionFor(code: AppErrorCode): NextAction | undefined {
  return nextActions[code];
}
