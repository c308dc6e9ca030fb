import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { ago, plural, number, month, clock } = tools;

export const lookedAt: PaneText["lookedAt"] = {
  heading: "Geprüft",
  sources: {
    organization: "E-Mails der Organisation",
    mailbox: "Postfach",
    calendar: "Kalender",
  },
  checked: (sources) => `Geprüft: ${sources}`,
  inPart: (name) => `${name} (teilweise)`,
  notRead: (sources) => `Nicht gelesen: ${sources}`,
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
    optOuts: "die Opt-out-Liste",
  },
  openItem: {
    message: "Personen in dieser Nachricht",
    appointment: "Personen in dieser Besprechung",
  },
  ownMailboxOnly: (owner) => `nur Ihr eigenes, nicht ${owner}`,
  looking: "wird geprüft",
  since: (day) => `seit ${month(day)}`,
  newestMessages: (count) =>
    plural(count, {
      one: "# Nachricht mit dieser Person",
      other: "bis zu # Nachrichten mit dieser Person",
    }),
  notEverything: "es gab mehr, als gelesen werden konnte",
  partly: (reason) => `nur zum Teil: ${reason}`,
  wasSlow: "antwortete langsam, daher nur die letzten 180 Tage",
  holds: (share) =>
    share === "receivedOnly"
      ? "von Ihren eigenen E-Mails sind nur empfangene erfasst"
      : `von Ihren eigenen E-Mails ist etwa jede ${number(share.oneIn)}. erfasst`,
  asOf: (days) => `Stand: ${ago(days)}`,
  mailboxes: (read, all) => `${number(read)} von ${number(all)} Postfächern`,
  outOfScope: "nicht geprüft: Dynamics 365 kennt weder diese Person noch ihre Firma",
  neverKept:
    "nicht durchgesehen: Freemail-Adressen und ausgeschlossene Firmen bleiben immer außen vor",
  intoScope:
    "Legen Sie dort einen Lead oder Kontakt an: Ab dem nächsten Tag werden auch die E-Mails Ihrer Organisation geprüft.",
  readerRole:
    "Für die E-Mails Ihrer Organisation brauchen Sie in Dynamics 365 die Rolle Who Knows Whom Reader.",
  yourRights: "Berücksichtigt wird, worauf Sie Zugriff haben. Andere sehen vielleicht mehr.",
  yourReach: {
    own: "Sie sehen die Aktivitäten, die Ihnen gehören oder für Sie freigegeben sind; die Liste ist daher womöglich kurz.",
    unit: "Sie sehen die Aktivitäten Ihrer Unternehmenseinheit; Kollegen in anderen Einheiten sehen womöglich mehr.",
    unitAndBelow:
      "Sie sehen die Aktivitäten Ihrer Unternehmenseinheit und der untergeordneten; Kollegen in anderen Einheiten sehen womöglich mehr.",
    everything: "Sie sehen die Aktivitäten der ganzen Organisation.",
  },
};
