import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { ago, plural, number, month, clock } = tools;

export const lookedAt: PaneText["lookedAt"] = {
  heading: "Was durchgesehen wurde",
  sources: {
    organization: "E-Mails der Organisation",
    mailbox: "Postfach",
    calendar: "Kalender",
  },
  checked: (sources) => `Geprüft: ${sources}`,
  clock,
  at: (time) => `um ${clock(time)}`,
  names: {
    crm: "Dynamics 365",
    insights: "die Erkenntnisse von Dynamics 365",
    company: "wer die Firma kennt",
    organization: "die E-Mails Ihrer Organisation",
    records: "Leads und Kontakte",
    profiles: "Profile der Personen",
    mailbox: "Ihr Postfach",
    calendar: "Ihr Kalender",
    optOuts: "die Widerspruchsliste",
  },
  openItem: { message: "diese Nachricht", appointment: "diese Besprechung" },
  ownMailboxOnly: (owner) => `nur Ihr eigenes, nicht ${owner}`,
  looking: "wird durchgesehen",
  since: (day) => `seit ${month(day)}`,
  newestMessages: (count) =>
    plural(count, { one: "die neueste Nachricht", other: "die neuesten # Nachrichten" }),
  notEverything: "es gab mehr, als gelesen werden konnte",
  partly: (reason) => `nur zum Teil: ${reason}`,
  wasSlow: "antwortete langsam, daher nur die letzten 180 Tage",
  holds: (share) =>
    share === "receivedOnly"
      ? "von Ihren eigenen E-Mails sind nur empfangene erfasst"
      : `von Ihren eigenen E-Mails ist etwa jede ${number(share.oneIn)}. erfasst`,
  asOf: (days) => `Stand: ${ago(days)}`,
  mailboxes: (read, all) => `${number(read)} von ${number(all)} Postfächern`,
  outOfScope: "nicht durchgesehen: Dynamics 365 kennt weder diese Person noch ihre Firma",
  neverKept:
    "nicht durchgesehen: Freemail-Adressen und ausgeschlossene Firmen bleiben immer außen vor",
  intoScope:
    "Legen Sie dort einen Lead oder Kontakt an: Ab dem nächsten Tag werden auch die E-Mails Ihrer Organisation durchgesehen.",
  readerRole:
    "Für die E-Mails Ihrer Organisation brauchen Sie in Dynamics 365 die Rolle Who Knows Whom Reader.",
  yourRights: "Es zählt nur, was Sie lesen dürfen; bei anderen kann die Liste länger sein.",
  yourReach: {
    own: "Sie sehen die Aktivitäten, die Ihnen gehören oder für Sie freigegeben sind; die Liste ist daher womöglich kurz.",
    unit: "Sie sehen die Aktivitäten Ihrer Unternehmenseinheit; Kollegen in anderen Einheiten sehen womöglich mehr.",
    unitAndBelow:
      "Sie sehen die Aktivitäten Ihrer Unternehmenseinheit und der untergeordneten; Kollegen in anderen Einheiten sehen womöglich mehr.",
    everything: "Sie sehen die Aktivitäten der ganzen Organisation.",
  },
};
