import { AppError } from "../../core/errors";
import type { AppErrorCode } from "../../core/errors";

/** The common shape of MSAL's errors; its classes stay in the lazy bundle. */
interface MsalError {
  readonly name: string;
  readonly errorCode: string;
  readonly message: string;
  /** As Outlook's bridge handed it on. */
  readonly subError?: unknown;
}

/** Numbers of Microsoft Entra (AADSTS) that tell more than MSAL's own codes. */
const codeByEntraNumber: readonly (readonly [RegExp, AppErrorCode])[] = [
  [/AADSTS(?:65001|65004|90094|90095)\b|consent_required/, "consentRequired"],
  [/AADSTS(?:530\d{2,3}|50131)\b/, "signInBlocked"], // Conditional Access
  // Not assigned to the application; a guest, or an account of somewhere else.
  [/AADSTS(?:50105|50020|90072)\b/, "notAdmitted"],
  // Application, address to come back to, or tenant: as nobody has registered it.
  [
    /AADSTS(?:50011|500113|90002|500011|500014|650052|650057|700016|700046|7000112)\b/,
    "notConfigured",
  ],
];

/** Outlook's bridge says so also where the sign-in service alone does not answer. */
const noNetwork = "no_network_connectivity";

const codeByMsalCode: ReadonlyMap<string, AppErrorCode> = new Map(
  Object.entries({
    user_canceled: "signInRequired",
    user_cancelled: "signInRequired",
    popup_window_error: "signInRequired",
    empty_window_error: "signInRequired",
    interaction_in_progress: "signInRequired",
    network_error: "serviceUnavailable",
    nested_app_auth_bridge_disabled: "unsupportedHost",
    no_account_found: "unsupportedHost",
    unauthorized_client: "notConfigured",
    invalid_client: "notConfigured",
    invalid_resource: "notConfigured",
    access_denied: "accessDenied",
  } as const),
);

const codeByMsalClass: ReadonlyMap<string, AppErrorCode> = new Map(
  Object.entries({
    InteractionRequiredAuthError: "signInRequired",
    // The sign-in service, or Outlook on its behalf, failed; the error does not tell whether a
    // retry helps.
    ServerError: "serviceUnavailable",
  } as const),
);

/** Translates any error of MSAL into an AppError. */
export function toSignInError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError(isMsalError(error) ? codeOf(error) : "unexpected", { cause: error });
}

function codeOf({ name, errorCode, message, subError }: MsalError): AppErrorCode {
  const texts = [errorCode, subError, message].filter((one) => typeof one === "string");
  const text = texts.join(" ");
  if (errorCode === noNetwork) return navigator.onLine ? "serviceUnavailable" : "offline";
  const fromEntra = codeByEntraNumber.find(([pattern]) => pattern.test(text));
  return (
    fromEntra?.[1] ?? codeByMsalCode.get(errorCode) ?? codeByMsalClass.get(name) ?? "unexpected"
  );
}

function isMsalError(error: unknown): error is MsalError {
  return error instanceof Error && "errorCode" in error && typeof error.errorCode === "string";
}
