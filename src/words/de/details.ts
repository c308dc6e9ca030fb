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
  emails: "E-Mails",
  emailsTo: (count, prospect) => `${number(count)} an ${prospect}`,
  emailsFrom: (count, prospect) => `${number(count)} von ${prospect}`,
  meetings: "Besprechungen",
  phoneCalls: "Anrufe",
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
