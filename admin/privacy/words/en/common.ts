import { thresholdsBy } from "../../../../src/core/strength/connectionStrength";
import { when } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";

const quotes = {
  none: "A draft quotes nothing of the message.",
  header: "A draft quotes sender, date and subject of the message, not its text.",
  message:
    "A draft quotes sender, date and subject of the message, and its text where the rep wants it.",
} as const;

/** What is read, item by item. */
export function sources(facts: PrivacyFacts): readonly string[] {
  return [
    "- the open message or meeting: who is on it, its subject and date, and whether it is marked confidential; of what the rep is writing, only whom it goes to",
    "- the rep's own name and addresses, and which domains are the organisation's",
    ...when(
      facts.crm,
      "- Dynamics 365, as far as the rep may read it: on which days which colleague had how many emails, meetings and calls with the person, counted by Dynamics 365 itself; leads and contacts of the person, and who owns them or their company, is in its team, connected with it or on an opportunity with it; titles and phones of the colleagues shown; whether a colleague about whom the rep asks has left",
    ),
    ...when(
      facts.insights,
      "- what Dynamics 365 itself has worked out about who knows the person, from Exchange too, as far as the rep may read it: whom it names, and when the last contact was",
    ),
    ...when(
      facts.opportunityNames,
      "- the names of opportunities with the person that the rep may read",
    ),
    ...when(
      facts.mailbox,
      `- the rep's own mailbox: sender, recipients and time of the messages with the person, without ${facts.lastTopic ? "" : "subject and "}text; where a draft was opened, also subject, recipients and time of the rep's own mails to that colleague since, to see whether it was sent`,
    ),
    ...when(
      facts.lastTopic,
      "- the subject of these messages too: that of the last one between a colleague and the person is named among the details of the colleague; it is kept nowhere and stands in no draft",
    ),
    ...when(
      facts.calendar,
      "- the rep's own calendar: start, organizer, attendees and answers of its meetings of 180 days, 500 at most, without subject and text",
    ),
    ...when(
      facts.organization,
      "- the organisation's mail as the collector counted it overnight: for each person outside and each company, which colleagues were in touch with them on which days, in documents that only who has the person's address, or the company's mail domain, can open; without subject and text",
    ),
    ...when(facts.names, "- the directory: names and photos of colleagues"),
    ...when(
      facts.directory,
      "- the directory: titles, departments, phones and further addresses of colleagues",
    ),
    ...when(facts.presence, "- whether the colleagues shown are available at this moment"),
    ...when(
      facts.activity,
      "- how active each colleague found has been with anybody: on which of the last ninety days they wrote, met or phoned, counted by Dynamics 365",
    ),
  ];
}

/** How the list is ordered, for people who want to recalculate it. */
export function formula(facts: PrivacyFacts): readonly string[] {
  const { strongFrom, mediumFrom } = thresholdsBy[facts.activity ? "known" : "unknown"];
  return [
    "Each day on which the two were in touch counts once, by the square root of what happened on it: an email 1, an answer 2, a meeting or a call 2, being copied less. A day counts less the older it is: half after 30 days, a quarter after 90; nothing after three years. The days are added up.",
    ...when(
      facts.activity,
      "The sum is multiplied by how active the colleague has lately been with anybody: silence of 45 days halves it. Leave, illness and part-time work therefore lower it.",
    ),
    `Strong: the sum is ${strongFrom} or more, both wrote or met on at least three days each, and the last time is less than twelve months ago. Medium: ${mediumFrom.toLocaleString("en")} or more. Weak: less. Where little mail is tracked, less is enough.`,
    ...when(
      facts.activity,
      `Where the activity of nobody in a list is known, the sum counts alone: strong from ${thresholdsBy.unknown.strongFrom}, medium from ${thresholdsBy.unknown.mediumFrom.toLocaleString("en")}.`,
    ),
    "Example: one email each way every second week for a year is strong; one in a month is medium; one two years ago is weak.",
  ];
}

export function shown({ detailLevel, organization, organizationDetail }: PrivacyFacts): string {
  if (detailLevel === "bars") {
    return "Of each colleague the pane shows the word strong, medium or weak and whether there were emails, meetings or calls: no number, no month, no date.";
  }
  const counts =
    "Of each colleague the pane shows the word strong, medium or weak, how many emails, meetings and calls there were, when the last one was, and the twelve months before.";
  return organization && organizationDetail === "bars" ? `${counts} ${collector.shown}` : counts;
}

export function written(facts: PrivacyFacts): readonly string[] {
  return [
    quotes[facts.quote],
    "The rep's own requests are remembered in the rep's mailbox settings, 28 KB at most: a keyed hash of colleague and person, one of the colleague alone, the minute, and what became of it; also that a draft or a chat was opened, until the rep says whether it was sent.",
    "What the rep says of colleagues (knows somebody well, not helpful, has left) is remembered there as well, 3 KB at most, by keyed hashes. It changes the order of that rep's own lists and nothing else, and the rep can take it back.",
    ...when(
      facts.crmTask,
      "A request becomes a task in Dynamics 365 with the names of both; the rules for tasks there hold for it.",
    ),
    "Drafts and sent requests lie in the rep's mailbox like any other mail.",
  ];
}

export function optingOut(facts: PrivacyFacts): readonly string[] {
  return [
    ...when(
      facts.optOutGroup,
      "Whoever is in the opt-out group of the directory is never suggested. Where the group lets people join by themselves, no administrator is needed.",
    ),
    ...when(
      facts.optOutList,
      "A list in the settings, kept as hashes or addresses, names who is never suggested. Ask [contact] to be put on it.",
    ),
    ...when(
      !facts.optOutGroup && !facts.optOutList,
      "Nobody has opted out yet. Ask [contact] to be put on the list.",
    ),
    "It takes effect with everybody's next look-up; members of a group after ten minutes at most.",
    ...when(facts.organization, collector.optOut),
  ];
}
