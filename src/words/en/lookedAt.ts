import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { ago, plural, number, month, clock } = tools;

export const lookedAt: PaneText["lookedAt"] = {
  heading: "Checked",
  sources: {
    organization: "organization’s mail",
    mailbox: "mailbox",
    calendar: "calendar",
  },
  checked: (sources) => `Checked ${sources}`,
  inPart: (name) => `${name} (in part)`,
  notRead: (sources) => `Could not read ${sources}`,
  clock,
  at: (time) => `at ${clock(time)}`,
  names: {
    crm: "Dynamics 365",
    insights: "Dynamics 365’s own insights",
    company: "who knows the company",
    organization: "your organization’s mail",
    records: "leads and contacts",
    profiles: "colleagues’ profiles",
    mailbox: "your mailbox",
    calendar: "your calendar",
    optOuts: "the opt-out list",
  },
  openItem: { message: "people on this message", appointment: "people in this meeting" },
  ownMailboxOnly: (owner) => `only your own, not ${owner}`,
  looking: "checking",
  since: (day) => `since ${month(day)}`,
  newestMessages: (count) =>
    plural(count, {
      one: "# message with this person",
      other: "up to # messages with this person",
    }),
  notEverything: "there was more than could be read",
  partly: (reason) => `in part: ${reason}`,
  wasSlow: "it was slow, so only the last 180 days were asked for",
  holds: (share) =>
    share === "receivedOnly"
      ? "of your own emails it holds received ones only"
      : `it holds about 1 in ${number(share.oneIn)} of your own emails`,
  asOf: (days) => `as of ${ago(days)}`,
  mailboxes: (read, all) => `${number(read)} of ${number(all)} mailboxes`,
  outOfScope: "not checked: Dynamics 365 has neither this person nor their company",
  neverKept: "not looked at: addresses at free-mail services and excluded companies never are",
  intoScope:
    "Create a lead or contact there: from the next day on, your organization’s mail is checked too.",
  readerRole:
    "For your organization’s mail, ask for the role Who Knows Whom Reader in Dynamics 365.",
  yourRights: "Based on what you have access to. Others may see more people.",
  yourReach: {
    own: "You see the activities that you own or that are shared with you, so the list may be short.",
    unit: "You see your business unit’s activities; a colleague elsewhere may see a longer list.",
    unitAndBelow:
      "You see the activities of your business unit and those below it; a colleague elsewhere may see a longer list.",
    everything: "You see the activities of the whole organization.",
  },
};
