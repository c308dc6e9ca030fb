import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "Open Who Knows Whom to ask again."
    : `Open Who Knows Whom to ask again or ask ${nextBest}.`;
}

export const words: CommandText = {
  looking: "Finding the best person to ask …",
  opened: (introducer, why) => `Draft to ${introducer} opened: ${why}. Nothing has been sent.`,
  why: {
    strength: {
      strong: "strong connection",
      medium: "medium connection",
      weak: "weak connection, but the best one found",
    },
    insteadOf: {
      declined: (name) => `${name} declined`,
      outOfOffice: (name) => `${name} is out of office`,
      together: (name) => `${name} meets them with you`,
      onlyHere: (name) => `${name} is only on this message`,
    },
  },
  openedDoubtful: (introducer) =>
    `A draft to ${introducer} is open. Not confirmed as a colleague: check the address before you send it.`,
  opensLate: (introducer) =>
    `Outlook is taking long to open the draft to ${introducer}. It may still appear.`,
  openedPerhaps: (introducer) =>
    `Outlook says a draft to ${introducer} is open. Empty or missing? Open Who Knows Whom for its text.`,
  openedNotKept: (introducer) =>
    `A draft to ${introducer} is open, but Outlook could not remember this request.`,
  declined: (introducer, nextBest) => `${introducer} has declined. ${goOn(nextBest)}`,
  requestedEarlier: (introducer, nextBest) =>
    `You have asked ${introducer} before. ${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `You asked ${introducer} ${ago(daysAgo)}. ${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `You asked ${introducer} ${number(times)} times in seven days. ${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `No one here knows ${prospect} yet.`,
  nobodyFoundYet: (prospect) =>
    `No colleague found for ${prospect} yet. Open Who Knows Whom to see what could not be checked.`,
  severalPeople: "Several people are on this message. Open Who Knows Whom to choose one.",
  noProspect: {
    colleague: "This is from a colleague; no introduction needed.",
    self: "You sent this; no introduction needed.",
    relay: "A service wrote this for somebody: its address belongs to nobody.",
    automatic: "This was sent automatically; there’s no one to meet.",
    list: "This comes from a mailing list: there is no single person behind it.",
    unreadable: "We couldn’t read the sender’s email address.",
    ownMailbox: "This was sent from this mailbox; no introduction needed.",
    none: "Open a message from somebody outside your organization first.",
  },
  failed: {
    signInRequired: "Open Who Knows Whom and sign in once, then ask again.",
    consentRequired: "A permission is missing. Open Who Knows Whom to review it.",
    signInBlocked:
      "A rule of your organization blocks your sign-in. Ask your administrator what it requires.",
    notAdmitted:
      "Your account is not admitted to Who Knows Whom. Ask your administrator to assign it to you.",
    accessDenied:
      "Your account may not read what is needed. Ask your administrator for read access.",
    throttled: "The service is too busy right now. Try again in a minute.",
    offline: "You are offline. Ask again once you are connected.",
    partMissing: "A part of Who Knows Whom did not load. Try again.",
    serviceUnavailable: "Nothing could be reached. Try again in a minute.",
    notConfigured: "Who Knows Whom is not set up for your organization. Ask your administrator.",
    notInstalled: "Something is missing in Dynamics 365. Ask your administrator.",
    unsupportedHost: "This Outlook cannot do it. Use Outlook on the web or a current Outlook.",
    unexpected: "Something went wrong; nothing was sent. Open Who Knows Whom instead.",
  },
};
