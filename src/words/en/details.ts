import type { DetailsText } from "../texts/detailsText";
import { tools } from "./tools";

const { number, month } = tools;

export const words: DetailsText = {
  address: "Email",
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "Could not be copied.",
  businessPhone: "Phone",
  mobilePhone: "Mobile",
  department: "Department",
  office: "Office",
  chat: "Start a chat",
  kinds: { email: "Emails", meeting: "Meetings", phoneCall: "Calls" },
  countTo: (count, prospect) => `${number(count)} to ${prospect}`,
  countFrom: (count, prospect) => `${number(count)} from ${prospect}`,
  firstContact: "First contact",
  lastContact: "Last contact",
  seenIn: "Seen in",
  lastTwelveMonths: "Last twelve months",
  toProspect: (prospect) => `to ${prospect}`,
  fromProspect: (prospect) => `from ${prospect}`,
  noContact: "no contact",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};
