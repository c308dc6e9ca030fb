import type { PartWords } from "../texts/partWords";
import { tools } from "./tools";

const { ago, number, plural } = tools;

export const find: PartWords["find"] = {
  label: "Wer kennt …?",
  hint: "Name, E-Mail-Adresse oder der Link zu einem Lead oder Kontakt",
  submit: "Nachsehen",
  close: "Schließen",
  suggestions: "Gefundene Personen",
  searching: "Suche läuft …",
  found: (count) => plural(count, { one: "# Person gefunden.", other: "# Personen gefunden." }),
  nobodyFound:
    "Niemand mit diesem Namen gefunden. Sie können jede beliebige E-Mail-Adresse eingeben.",
  chooseOne:
    "Wählen Sie jemanden aus der Liste, oder geben Sie eine vollständige E-Mail-Adresse ein.",
  correspondent: "aus Ihren E-Mails",
  notSearched: (systems) => `Nicht durchsucht werden konnte: ${systems}.`,
  otherLink: "Dieser Link führt zu keinem Lead oder Kontakt in Ihrem Dynamics 365.",
  recordMissing: "Diesen Datensatz gibt es nicht, oder Sie dürfen ihn nicht lesen.",
  recordWithoutAddress:
    "In diesem Datensatz steht keine E-Mail-Adresse, nach der gesucht werden könnte.",
  notRead: (reason) => `Der Datensatz konnte nicht gelesen werden: ${reason}.`,
  refusals: {
    self: "Das ist Ihre eigene Adresse.",
    colleague: "Das ist jemand aus Ihrer Organisation. Fragen Sie einfach direkt.",
    automatic: "Diese Adresse liest kein Mensch.",
    list: "Diese Adresse gehört einer Gruppe, keiner Person.",
  },
  lookedUp: "Diese Person haben Sie selbst gesucht.",
  picked: "Diese Person haben Sie ausgewählt.",
  backToItem: {
    message: "Zurück zur geöffneten Nachricht",
    appointment: "Zurück zur geöffneten Besprechung",
    none: "Zurück",
  },
};

export const crowd: PartWords["crowd"] = {
  heading: {
    message: (count) => `${number(count)} Personen in dieser Nachricht`,
    appointment: (count) => `${number(count)} Personen in dieser Besprechung`,
  },
  person: "Person",
  best: "Am besten fragen",
  last: "Letzter Kontakt",
  shown: "oben angezeigt",
  nobody: "Niemand gefunden",
  counting: "Wird gezählt …",
  uncounted: "Nicht gezählt",
  more: (count) =>
    plural(count, { one: "# weitere Person anzeigen", other: "# weitere Personen anzeigen" }),
  notEverything: (sources) =>
    `Nicht durchgesehen werden konnte: ${sources}. Es kann also jemand fehlen.`,
  failed: "Die Personen konnten nicht gezählt werden. Öffnen Sie eine, um nachzusehen.",
  counted: (known, all) =>
    `Für ${number(known)} von ${number(all)} Personen wurde jemand in Ihrer Organisation gefunden.`,
  ago,
};
