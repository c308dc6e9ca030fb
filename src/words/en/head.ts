import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const head: PaneText["head"] = {
  record: { lead: "Lead", contact: "Contact" },
  before: (label) => `${label}: `,
  opensInCrm: "opens in Dynamics 365",
  owner: (name) => `Owner: ${name}`,
  noRecord: "No lead or contact in Dynamics 365",
  recordsNotRead: "Leads and contacts could not be looked up",
  you: (evidence) => `You: ${evidence}`,
  noOwnContact: "You haven’t been in touch yet",
  sharedMailbox: "Shared mailbox: several people may read it.",
  sentBy: (name) => `Sent by ${name}.`,
  namedLikeColleague: "Careful: outside address using a colleague’s name.",
  otherAccount: (name) =>
    `Signed in as ${name}, not as the owner of this mailbox: you see what that account may read.`,
  others: { message: "Others on this message", appointment: "Others in this meeting" },
  more: (count) => `+${number(count)}`,
  find: "Look up somebody",
};
