import type { HelpWords } from "../texts/helpText";
import { tools } from "./tools";

const { date, number } = tools;

const everybody: HelpWords["everybody"] = {
  heading: "Further colleagues",
  filter: "Filter by name, department or place",
  shown: (count, all) => `${number(count)} of ${number(all)} shown`,
  noneMatches: "No colleague matches.",
  more: "Show more",
};

const nextSteps: HelpWords["nextSteps"] = {
  heading: "What you can do",
  seeCompany: (company) => `See who knows somebody else at ${company}`,
  seeOwner: (owner) => `The record belongs to ${owner}`,
  createLead: "Create a lead in Dynamics 365",
  askTeam: "Ask my team in Teams",
  copyForTeam: "Copy a question for my team",
  copied: "Copied.",
  copyFailed: "Could not be copied.",
  question: (prospect, company) =>
    `Does anybody know ${prospect}${company === "" ? "" : ` (${company})`}? I would be glad of an introduction.`,
  why: "Why this list may be short",
  reasons: {
    tracked: "Dynamics 365 knows only the emails, meetings and calls that somebody tracked there.",
    rights: "You see what your rights in Dynamics 365 let you read.",
    noCrm: "Dynamics 365 is not looked at in your organization.",
    ownMailbox: "Of mailboxes and calendars, only your own are read.",
    notEverything: "Not everything answered: see below.",
    wishes: "Colleagues may choose not to be suggested.",
  },
};

const missing: HelpWords["missing"] = {
  field: "Is someone missing?",
  hint: "Name or email of a colleague",
  check: "Check",
  checking: "Checking.",
  answers: {
    shown: (name) => `${name} is in the list.`,
    further: (name) => `${name} comes after the first five: show all.`,
    onlyCalls: (name, prospect) =>
      `${name} is in the list, but only calls with ${prospect} are known.`,
    furtherOnlyCalls: (name, prospect) =>
      `${name} comes after the first five: show all. Only calls with ${prospect} are known.`,
    departed: (name) => `${name} has left the organization.`,
    notShown: (name) => `${name} is not shown.`,
    outside: (name) => `${name} does not belong to your organization.`,
    unknown: (name) => `${name} is not in the directory.`,
    noActivity: (name, prospect) =>
      `Nothing you may read shows contact between ${name} and ${prospect}.`,
    noActivityNoRight: (name, prospect) =>
      `Nothing you may read shows contact between ${name} and ${prospect}. You have no permission to see who has left the organization.`,
    noActivityUnsure: (name, prospect) =>
      `Nothing you may read shows contact between ${name} and ${prospect}. Whether they have left the organization cannot be told from here.`,
  },
  several: "Several colleagues have that name. Type the full name or the email address.",
};

const wish: HelpWords["wish"] = {
  heading: "Being suggested",
  reading: "Reading your choice.",
  is: {
    suggested: "Colleagues may see you as an introducer.",
    never: "You are not suggested to anybody.",
    until: (day) => `You are not suggested until ${date(day)}.`,
  },
  never: "Do not suggest me",
  pauseUntil: "Pause until",
  pause: "Pause",
  suggestAgain: "Suggest me again",
  hardlyKnow: (prospect) => `I hardly know ${prospect}`,
  knowAfterAll: (prospect) => `I do know ${prospect}`,
  isHardlyKnown: (prospect) => `You are not suggested for ${prospect}.`,
  reach:
    "Every colleague’s pane heeds it from its next look-up on, within ten minutes. It hides you there only: whoever may read an email or meeting in Dynamics 365 can still do so.",
  kept: "Saved.",
  notKept: "It could not be saved. Try again.",
  notSetUp:
    "Your organization has not set this up. Your administrator can put you on the list of those who are not suggested.",
  notRead: "Your choice could not be read. Try again later.",
};

const setup: HelpWords["setup"] = {
  heading: "Setup",
  checking: "Checking the setup.",
  forAdministrator: "For your administrator. Nothing is changed.",
  states: { good: "In order", attention: "To do", off: "Off", unknown: "Not known" },
  gives: "Gives",
  fix: "To do",
  copy: "Copy for the administrator",
  copied: "Copied.",
  copyFailed: "Could not be copied.",
  failed: "The setup could not be checked.",
};

export const helpWords: HelpWords = { everybody, missing, nextSteps, setup, wish };
