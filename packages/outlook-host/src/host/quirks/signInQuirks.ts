import { everyToken, tokenFaults } from "./quirk";
import type { Quirk } from "./quirk";

const desktops = ["new", "classic", "mac"] as const;

/** What is wrong with nested app authentication, although Outlook announces it. */
export const signInQuirks = [
  {
    name: "nested-persistent-error",
    clients: ["classic"],
    happens: "sometimes",
    source: "#4846, #5406, #5336; Office-Add-in-samples #818",
    tells: "Every token call is PERSISTENT_ERROR.",
    traits: everyToken({ status: "PERSISTENT_ERROR", code: "7q6cl" }),
  },
  {
    name: "nested-empty-error",
    clients: ["mac"],
    happens: "sometimes",
    source: "#6691, #5209, #5370",
    tells: "Every token call fails with an error that says nothing.",
    traits: everyToken({ status: "PERSISTENT_ERROR", code: "", description: "" }),
  },
  {
    name: "nested-native-executor-error",
    clients: ["new"],
    happens: "sometimes",
    source: "Office-Add-in-samples #1079",
    tells: "The window of nested sign-in fails with native_executor_error.",
    traits: tokenFaults({
      GetToken: "USER_INTERACTION_REQUIRED",
      GetTokenPopup: { status: "PERSISTENT_ERROR", code: "native_executor_error" },
    }),
  },
  {
    name: "nested-popup-fails",
    clients: desktops,
    happens: "sometimes",
    source: "#4846",
    tells: "A token needs the rep, and the window for it is PERSISTENT_ERROR.",
    traits: tokenFaults({
      GetToken: "USER_INTERACTION_REQUIRED",
      GetTokenPopup: "PERSISTENT_ERROR",
    }),
  },
  {
    name: "nested-account-unavailable",
    clients: desktops,
    happens: "sometimes",
    source: "MSAL.js, status of the bridge",
    tells: "Every token call is ACCOUNT_UNAVAILABLE.",
    traits: everyToken("ACCOUNT_UNAVAILABLE"),
  },
  {
    name: "nested-disabled",
    clients: ["web", ...desktops],
    happens: "sometimes",
    source: "MSAL.js, status of the bridge",
    tells: "Every token call is DISABLED.",
    traits: everyToken("DISABLED"),
  },
  {
    name: "nested-unavailable",
    clients: ["web", ...desktops],
    happens: "sometimes",
    source: "MSAL.js, status of the bridge",
    tells: "Every token call is NESTED_APP_AUTH_UNAVAILABLE.",
    traits: everyToken("NESTED_APP_AUTH_UNAVAILABLE"),
  },
  {
    name: "nested-origin-invalid",
    clients: ["web", "new"],
    happens: "sometimes",
    source: "#6610",
    tells: "Every token call fails because the add-in's origin is not valid.",
    traits: everyToken({
      status: "PERSISTENT_ERROR",
      code: "invalid_request",
      description: "The origin is not valid.",
    }),
  },
  {
    name: "nested-bridge-missing",
    clients: ["classic"],
    happens: "sometimes",
    source: "MSAL.js #7723",
    tells: "The requirement set is announced, and there is no bridge.",
    traits: { bridge: "missing" },
  },
  {
    name: "nested-silent",
    clients: ["classic"],
    happens: "sometimes",
    source: "#1022",
    tells: "Token calls are never answered.",
    traits: everyToken("silence"),
  },
] as const satisfies readonly Quirk[];
