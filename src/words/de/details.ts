import type { DetailsText } from "../texts/detailsText";
import { tools } from "./tools";

const { number, month } = tools;

export const words: DetailsText = {
  address: "E-Mail",
  copy: "Kopieren",
  copied: "Kopiert.",
  copyFailed: "Konnte nicht kopiert werden.",
  businessPhone: "Telefon",
  mobilePhone: "Mobil",
  department: "Abteilung",
  office: "Büro",
  chat: "Chat starten",
  kinds: { email: "E-Mails", meeting: "Besprechungen", phoneCall: "Anrufe" },
  countTo: (count, prospect) => `${number(count)} an ${prospect}`,
  countFrom: (count, prospect) => `${number(count)} von ${prospect}`,
  firstContact: "Erster Kontakt",
  lastContact: "Letzter Kontakt",
  seenIn: "Gesehen in",
  lastTwelveMonths: "Letzte zwölf Monate",
  toProspect: (prospect) => `an ${prospect}`,
  fromProspect: (prospect) => `von ${prospect}`,
  noContact: "kein Kontakt",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};
