import type { PaneText } from "../texts/paneText";
import { words as errors } from "./errors";
import { directed } from "./evidence";
import { head } from "./head";
import { language } from "./language";
import { lookedAt } from "./lookedAt";
import { tools } from "./tools";

const { plural, number, list, ago } = tools;

export const words: PaneText = {
  language: language.code,
  direction: language.direction,
  list,
  myOpenRequests: "My open requests",
  aboutOutlook: "About this Outlook",
  beingSuggested: "Being suggested",
  checkSetup: "Check the setup",
  head,
  viewSwitch: { name: "View", views: { list: "List view", graph: "Graph view" } },
  introducers: {
    heading: "Colleagues who know them",
    strength: {
      strong: { word: "Strong", name: "Strong connection" },
      medium: { word: "Medium", name: "Medium connection" },
      weak: { word: "Weak", name: "Weak connection" },
    },
    presence: {
      available: "Available",
      busy: "Busy",
      away: "Away",
      offline: "Offline",
      outOfOffice: "Out of office",
    },
    getIntroduced: "Get introduced",
    getIntroducedBy: (name) => `Get introduced by ${name}`,
    detailsAbout: (name) => `Details about ${name}`,
    showAll: (count) => `Show all ${number(count)}`,
    showAllUncounted: "Show all",
    showFewer: "Show fewer",
    isSomeoneMissing: "Is someone missing?",
    sense: {
      together: "You both meet this person: no introduction needed",
      onlyHere: "Nothing else connects them",
    },
    doubt: {
      unchecked: "Not checked against the directory",
      outsideAddress: "Address outside your organization",
    },
    onlyWeak: "These connections are weak: little contact, or long ago.",
    updateOrder: "Update order",
  },
  evidence: {
    ...directed,
    headings: { email: "Emails", meeting: "Meetings", phoneCall: "Calls" },
    counts: {
      email: (count) => plural(count, { one: "# email", other: "# emails" }),
      meeting: (count) => plural(count, { one: "# meeting", other: "# meetings" }),
      phoneCall: (count) => plural(count, { one: "# call", other: "# calls" }),
    },
    kinds: { email: "emails", meeting: "meetings", phoneCall: "calls" },
    lastDaysAgo: (days) => `${days < 2 ? "last contact" : "last"} ${ago(days)}`,
    onThisItem: { message: "on this message", appointment: "in this meeting" },
    sameMessages: (count) => `on ${number(count)} of the same messages`,
    someSameMessages: "on some of the same messages",
    insights: "in touch, says Dynamics 365",
    ownerOf: {
      account: "owner of the account",
      contact: "owner of the contact",
      lead: "owner of the lead",
    },
    connectedAs: (roles) => (roles === "" ? "connected in Dynamics 365" : `connected as ${roles}`),
    opportunity: (name) =>
      name === "" ? "worked on an opportunity with them" : `worked on “${name}”`,
    teamOf: "in the account team",
  },
  requestNotBegun: {
    title: "The request could not be written",
    body: "A part of the pane did not load. Try again, or close the pane and open it again.",
  },
  status: {
    looking: (prospect) => `Looking for colleagues who know ${prospect}.`,
    someFound: "Colleagues were found.",
    found: (count) => plural(count, { one: "# colleague found.", other: "# colleagues found." }),
    notEverything: "Not everything could be checked.",
    stillWaiting: (sources) => `Still waiting for ${sources}.`,
    noItem: {
      title: "Select a message",
      body: "Choose a message from somebody outside your organization to see who knows them. If one is open, close this pane and open it again.",
    },
    waitingRequests: "Some of your requests are still waiting for an answer.",
    colleague: (name) => ({
      title: `${name} is a colleague`,
      body: "Introductions are for people outside your organization.",
    }),
    self: {
      title: "You sent this message",
      body: "Introductions are for people outside your organization.",
    },
    ownMailbox: {
      title: "This was sent from this mailbox",
      body: "Introductions are for people outside your organization.",
    },
    nobodyYet: {
      title: "Nobody to look up yet",
      body: "Add somebody outside your organization, and this pane shows who knows them.",
    },
    several: {
      title: "Several people outside your organization",
      body: "Choose one of them.",
    },
    relay: (name) => ({
      title: "This was passed on by a service",
      body: `${name === "" ? "Somebody" : name} wrote through a service. Its address belongs to nobody, so it is not looked up.`,
    }),
    automatic: (name) => ({
      title: "This is an automatic message",
      body: `${name} sends automatic messages, so there’s no one to meet.`,
    }),
    mailingList: (name) => ({
      title: "This came from a mailing list",
      body: `${name} reaches a group, so there is no single person to look up.`,
    }),
    pickSomebody: "Choose who you’d like to meet.",
    unreadable: {
      title: "The sender cannot be read",
      body: "We couldn’t read the sender’s email address.",
    },
    nobodyKnows: (prospect) => ({
      title: `No one here knows ${prospect} yet`,
      body: "No emails, meetings or calls with your colleagues were found. Only what is tracked in Dynamics 365 or is in your own mailbox counts.",
    }),
    nobodyFoundYet: (prospect) => ({
      title: `No one found yet who knows ${prospect}`,
      body: "Not everything could be checked, so somebody may be missing.",
    }),
    heldBack: {
      title: "Nobody is suggested for now",
      body: "The list of colleagues who opted out could not be read, and anybody might be on it.",
      groupMissing:
        "The opt-out group in config.json does not exist. Ask your administrator to correct it.",
      listNotPermitted:
        "Who Knows Whom is not allowed to read the opt-out list. Ask your administrator to allow it.",
    },
    signInFailed: (reason) =>
      reason === "" ? "You are not signed in yet." : `The sign-in did not work: ${reason}.`,
    crashed: {
      title: "The pane stopped",
      body: "Something went wrong while showing the answer. Your mail is not affected.",
    },
    selectionUnannounced:
      "Outlook does not tell this pane when you select another message. Close the pane and open it again there.",
    partFailed: "This part did not load.",
  },
  lookedAt,
  actions: {
    tryAgain: "Try again",
    signIn: "Sign in",
    reviewPermissions: "Review permissions",
    reload: "Reload",
  },
  errors,
};
