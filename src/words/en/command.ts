import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "Open Who knows whom to ask again."
    : `Open Who knows whom to ask again or ask ${nextBest}.`;
}

export const words: CommandText = {
  looking: "Looking for the colleague who knows them best.",
  opened: (introducer) => `A draft to ${introducer} is open. Nothing has been sent.`,
  openedDoubtful: (introducer) =>
    `A draft to ${introducer} is open. Not confirmed as a colleague: check the address before you send it.`,
  opensLate: (introducer) =>
    `Outlook is taking long to open the draft to ${introducer}. It may still appear.`,
  openedPerhaps: (introducer) =>
    `Outlook says a draft to ${introducer} is open. Empty or missing? Open Who knows whom for its text.`,
  openedNotKept: (introducer) =>
    `A draft to ${introducer} is open, but Outlook could not remember this request.`,
  requestedEarlier: (introducer, nextBest) =>
    `You have asked ${introducer} before. ${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `You asked ${introducer} ${ago(daysAgo)}. ${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `You asked ${introducer} ${number(times)} times in seven days. ${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `No colleague was found who knows ${prospect}.`,
  nobodyFoundYet: (prospect) =>
    `No colleague found for ${prospect} yet. Open Who knows whom to see what could not be looked at.`,
  severalPeople: "Open Who knows whom and pick whom you would like to meet.",
  noProspect: {
    colleague: "This comes from your own organization: nobody has to introduce you.",
    self: "This comes from you: nobody has to introduce you.",
    relay: "A service wrote this for somebody: its address belongs to nobody.",
    automatic: "This is an automatic message: there is no person behind it.",
    list: "This comes from a mailing list: there is no single person behind it.",
    unreadable: "Outlook names no email address to search for.",
    ownMailbox: "This was sent from this mailbox: nobody has to introduce you.",
    none: "Open a message from somebody outside your organization first.",
  },
  failed: {
    signInRequired: "Open Who knows whom and sign in once, then ask again.",
    consentRequired: "A permission is missing. Open Who knows whom to review it.",
    signInBlocked:
      "A rule of your organization blocks your sign-in. Ask your administrator what it wants.",
    notAdmitted:
      "Your account is not admitted to Who Knows Whom. Ask your administrator to assign it to you.",
    accessDenied:
      "Your account may not read what is needed. Ask your administrator for read access.",
    throttled: "The service is too busy right now. Try again in a minute.",
    offline: "You are offline. Ask again once you are connected.",
    serviceUnavailable: "Nothing could be reached. Try again in a minute.",
    notConfigured: "Who Knows Whom is not set up for your organization. Ask your administrator.",
    notInstalled: "Dynamics 365 lacks what is needed here. Ask your administrator.",
    unsupportedHost: "This Outlook cannot do it. Use Outlook on the web or a current Outlook.",
    unexpected: "Something went wrong; nothing was sent. Open Who knows whom instead.",
  },
};
