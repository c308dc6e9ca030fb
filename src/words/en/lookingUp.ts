import type { PartWords } from "../texts/partWords";
import { tools } from "./tools";

const { ago, number, plural } = tools;

export const find: PartWords["find"] = {
  label: "Who knows …?",
  hint: "A name, an email address, or the link to a lead or contact",
  submit: "Look up",
  close: "Close",
  suggestions: "People found",
  searching: "Searching …",
  found: (count) => plural(count, { one: "# person found.", other: "# people found." }),
  nobodyFound: "Nobody found by that name. You can look up any email address.",
  chooseOne: "Choose somebody from the list, or enter a whole email address.",
  correspondent: "from your mail",
  notSearched: (systems) => `Could not search ${systems}.`,
  otherLink: "This link does not open a lead or contact in your Dynamics 365.",
  recordMissing: "There is no such record, or you may not read it.",
  recordWithoutAddress: "This record has no email address, so it cannot be looked up.",
  notRead: (reason) => `The record could not be read: ${reason}.`,
  refusals: {
    self: "This is your own address.",
    colleague: "This is a colleague. You can ask them directly.",
    automatic: "No person reads this address.",
    list: "This address belongs to a group, not to a person.",
  },
  lookedUp: "You looked this person up.",
  picked: "You picked this person.",
  backToItem: {
    message: "Back to the open message",
    appointment: "Back to the open meeting",
    none: "Back",
  },
};

export const crowd: PartWords["crowd"] = {
  heading: {
    message: (count) => `${number(count)} people on this message`,
    appointment: (count) => `${number(count)} people in this meeting`,
  },
  person: "Person",
  best: "Best to ask",
  last: "Last contact",
  shown: "shown above",
  nobody: "Nobody found",
  counting: "Counting …",
  uncounted: "Not counted",
  more: (count) => plural(count, { one: "Show # more person", other: "Show # more people" }),
  notEverything: (sources) => `Could not look at ${sources}, so somebody may be missing.`,
  failed: "The people could not be counted. Open one to look them up.",
  counted: (known, all) => `Colleagues were found for ${number(known)} of ${number(all)} people.`,
  ago,
};
