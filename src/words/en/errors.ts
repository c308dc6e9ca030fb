import type { ErrorMessages } from "../texts/errorMessages";

export const words: ErrorMessages = {
  signInRequired: {
    title: "Sign in to see who knows them",
    body: "Who Knows Whom reads with your own rights, so it needs to know who you are.",
    reason: "sign-in needed",
    nextStep: "Sign in once; Outlook remembers it.",
  },
  consentRequired: {
    title: "A permission is missing",
    body: "Who Knows Whom needs your permission to read this.",
    reason: "not allowed yet",
    nextStep: "Review the permissions, or ask your administrator to approve them.",
  },
  signInBlocked: {
    title: "Your sign-in is blocked",
    body: "A rule of your organization (Conditional Access) forbids it from here.",
    reason: "sign-in blocked by a rule",
    nextStep: "Ask your administrator what the rule requires.",
  },
  notAdmitted: {
    title: "Your account is not admitted",
    body: "Who Knows Whom is open to assigned accounts only.",
    reason: "account not admitted",
    nextStep: "Ask your administrator to assign it to your work account.",
  },
  accessDenied: {
    title: "You have no access",
    body: "Your account may not read what is needed here.",
    reason: "not permitted",
    nextStep: "Ask your administrator for read access.",
  },
  throttled: {
    title: "Too busy right now",
    body: "Too many requests.",
    reason: "too busy",
    nextStep: "Try again in a minute.",
  },
  offline: {
    title: "You are offline",
    body: "There is no connection to the network.",
    reason: "offline",
    nextStep: "It continues when you’re back online.",
  },
  partMissing: {
    title: "A part did not load",
    body: "Who Knows Whom could not load one of its parts.",
    reason: "a part did not load",
    nextStep: "Try again. If it keeps happening, close the pane and open it again.",
  },
  serviceUnavailable: {
    title: "Nothing could be reached",
    body: "The service does not answer. This usually passes soon.",
    reason: "not reachable",
    nextStep: "Try again in a minute.",
  },
  notConfigured: {
    title: "Not set up yet",
    body: "Who Knows Whom has not been set up for your organization.",
    reason: "not set up",
    nextStep: "Ask your administrator to complete the configuration.",
  },
  notInstalled: {
    title: "Not installed",
    body: "A Dynamics 365 component is missing.",
    reason: "not installed",
    nextStep: "Ask your administrator whether it can be installed.",
  },
  unsupportedHost: {
    title: "This Outlook cannot show it",
    body: "Who Knows Whom works on messages in Outlook on the web, in new Outlook, and in current Outlook for Windows and Mac.",
    reason: "not in this Outlook",
    nextStep: "Open it from a message in one of them.",
  },
  unexpected: {
    title: "Something went wrong",
    body: "This should not have happened. Your mail is not affected.",
    reason: "failed",
    nextStep: "Try again. If it keeps happening, contact your administrator.",
  },
};
