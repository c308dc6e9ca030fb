import type { HelpWords } from "../texts/helpText";
import { tools } from "./tools";

const { date, number } = tools;

const everybody: HelpWords["everybody"] = {
  heading: "Weitere Personen",
  filter: "Nach Name, Abteilung oder Ort filtern",
  shown: (count, all) => `${number(count)} von ${number(all)} zu sehen`,
  noneMatches: "Niemand passt dazu.",
  more: "Mehr anzeigen",
};

const nextSteps: HelpWords["nextSteps"] = {
  heading: "Was Sie tun können",
  seeCompany: (company) => `Ansehen, wer sonst jemanden bei ${company} kennt`,
  seeOwner: (owner) => `Der Datensatz gehört ${owner}`,
  createLead: "Lead in Dynamics 365 anlegen",
  askTeam: "Mein Team in Teams fragen",
  copyForTeam: "Frage an mein Team kopieren",
  copied: "Kopiert.",
  copyFailed: "Ließ sich nicht kopieren.",
  question: (prospect, company) =>
    `Kennt jemand von euch ${prospect}${company === "" ? "" : ` (${company})`}? Über eine Vorstellung würde ich mich freuen.`,
  why: "Warum diese Liste kurz sein kann",
  reasons: {
    tracked:
      "Dynamics 365 kennt nur E-Mails, Besprechungen und Anrufe, die dort jemand erfasst hat.",
    rights: "Sie sehen, was Ihre Rechte in Dynamics 365 zu lesen erlauben.",
    noCrm: "Dynamics 365 wird in Ihrer Organisation nicht befragt.",
    ownMailbox: "Gelesen werden nur Ihr eigenes Postfach und Ihr eigener Kalender.",
    notEverything: "Nicht alles hat geantwortet: siehe unten.",
    wishes: "Wer nicht vorgeschlagen werden möchte, fehlt hier.",
  },
};

const missing: HelpWords["missing"] = {
  field: "Fehlt jemand?",
  hint: "Name oder E-Mail-Adresse im Kollegenkreis",
  check: "Prüfen",
  checking: "Wird geprüft.",
  answers: {
    shown: (name) => `${name} steht in der Liste.`,
    further: (name) => `${name} kommt nach den ersten fünf: Lassen Sie alle anzeigen.`,
    onlyCalls: (name, prospect) =>
      `${name} steht in der Liste; mit ${prospect} sind aber nur Anrufe bekannt.`,
    furtherOnlyCalls: (name, prospect) =>
      `${name} kommt nach den ersten fünf: Lassen Sie alle anzeigen. Mit ${prospect} sind nur Anrufe bekannt.`,
    departed: (name) => `${name} gehört der Organisation nicht mehr an.`,
    notShown: (name) => `${name} wird nicht angezeigt.`,
    outside: (name) => `${name} gehört nicht zu Ihrer Organisation.`,
    unknown: (name) => `${name} steht nicht im Verzeichnis.`,
    noActivity: (name, prospect) =>
      `Nichts, was Sie lesen dürfen, zeigt Kontakt zwischen ${name} und ${prospect}.`,
    noActivityNoRight: (name, prospect) =>
      `Nichts, was Sie lesen dürfen, zeigt Kontakt zwischen ${name} und ${prospect}. Wer ausgeschieden ist, dürfen Sie nicht sehen.`,
    noActivityUnsure: (name, prospect) =>
      `Nichts, was Sie lesen dürfen, zeigt Kontakt zwischen ${name} und ${prospect}. Ob die Person ausgeschieden ist, lässt sich von hier aus nicht sagen.`,
  },
  several: "So heißen mehrere. Geben Sie den ganzen Namen oder die E-Mail-Adresse ein.",
};

const wish: HelpWords["wish"] = {
  heading: "Vorgeschlagen werden",
  reading: "Ihre Einstellung wird gelesen.",
  is: {
    suggested: "Andere in der Organisation können Sie als Kontakt sehen.",
    never: "Sie werden niemandem vorgeschlagen.",
    until: (day) => `Bis ${date(day)} werden Sie nicht vorgeschlagen.`,
  },
  never: "Mich nicht vorschlagen",
  pauseUntil: "Pause bis",
  pause: "Pausieren",
  suggestAgain: "Mich wieder vorschlagen",
  hardlyKnow: (prospect) => `Ich kenne ${prospect} kaum`,
  knowAfterAll: (prospect) => `Ich kenne ${prospect} doch`,
  isHardlyKnown: (prospect) => `Für ${prospect} werden Sie nicht vorgeschlagen.`,
  reach:
    "Das gilt bei allen ab der nächsten Suche, spätestens nach zehn Minuten. Es verbirgt Sie nur dort: Wer eine E-Mail oder Besprechung in Dynamics 365 lesen darf, kann das weiterhin.",
  kept: "Gespeichert.",
  notKept: "Ließ sich nicht speichern. Versuchen Sie es noch einmal.",
  notSetUp:
    "Ihre Organisation hat das nicht eingerichtet. Ihre Administration kann Sie auf die Liste derer setzen, die nicht vorgeschlagen werden.",
  notRead: "Ihre Einstellung ließ sich nicht lesen. Versuchen Sie es später noch einmal.",
};

const setup: HelpWords["setup"] = {
  heading: "Einrichtung",
  checking: "Die Einrichtung wird geprüft.",
  forAdministrator: "Für Ihre Administration. Es wird nichts geändert.",
  states: { good: "In Ordnung", attention: "Zu tun", off: "Aus", unknown: "Nicht bekannt" },
  gives: "Bringt",
  fix: "Zu tun",
  copy: "Für die Administration kopieren",
  copied: "Kopiert.",
  copyFailed: "Ließ sich nicht kopieren.",
  failed: "Die Einrichtung ließ sich nicht prüfen.",
};

export const helpWords: HelpWords = { everybody, missing, nextSteps, setup, wish };
