/** @jest-environment node */
import {
  AuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from "@azure/msal-browser";

import { toSignInError } from "../../../src/adapters/identity/msalErrors";
import { AppError } from "../../../src/core/errors";

/** As Microsoft Entra refuses where a window could not help either. */
function entra(number: string) {
  return new InteractionRequiredAuthError("interaction_required", "", `AADSTS${number}: refused.`);
}

describe("toSignInError", () => {
  it.each([
    [new InteractionRequiredAuthError("interaction_required", ""), "signInRequired"],
    [
      new InteractionRequiredAuthError("invalid_grant", "", "AADSTS65001: no consent"),
      "consentRequired",
    ],
    [
      new ServerError("invalid_grant", "", "AADSTS53003: blocked by Conditional Access"),
      "signInBlocked",
    ],
    [entra("500200"), "signInRequired"],
    [new ServerError("invalid_resource", "", "AADSTS500011: principal not found"), "notConfigured"],
    [new ServerError("", ""), "serviceUnavailable"],
    [new ClientAuthError("interaction_in_progress", ""), "signInRequired"],
    [new ClientAuthError("popup_window_error", ""), "signInRequired"],
    [new AuthError("constructor", ""), "unexpected"],
    [new TypeError("no error of MSAL"), "unexpected"],
    [new AppError("unsupportedHost"), "unsupportedHost"],
  ])("translates %p to %s", (error, code) => {
    expect(toSignInError(error).code).toBe(code);
  });

  it.each([
    ["signInBlocked", ["53000", "53001", "53002", "53003", "53004", "530003", "50131"]],
    ["notAdmitted", ["50105", "50020", "90072"]],
    ["notConfigured", ["50011", "500113", "90002", "500014", "700016"]],
  ])("knows why Microsoft Entra refuses, and that a window would not help: %s", (code, numbers) => {
    expect(numbers.map((number) => toSignInError(entra(number)).code)).toEqual(
      numbers.map(() => code),
    );
  });

  it.each([
    [true, "serviceUnavailable"],
    [false, "offline"],
  ])(
    "believes Outlook's word of no network where the browser says so, too: onLine %s",
    (onLine, code) => {
      Object.assign(globalThis, { navigator: { onLine } });
      expect(toSignInError(new ClientAuthError("no_network_connectivity", "")).code).toBe(code);
    },
  );

  it("carries no text of the error in its own", () => {
    const error = new ServerError("x", "", "user blaine.carmack@contoso.com is unknown");
    expect(toSignInError(error).message).toBe("serviceUnavailable");
  });
});
