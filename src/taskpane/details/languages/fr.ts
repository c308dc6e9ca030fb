import { languageTools } from "../../text/languageTools";
import type { DetailsText } from "../detailsText";

const { number, month } = languageTools("fr");

export const fr: DetailsText = {
  address: "E-mail",
  copy: "Copier",
  copied: "Copié.",
  copyFailed: "La copie a échoué.",
  businessPhone: "Téléphone",
  mobilePhone: "Mobile",
  department: "Service",
  office: "Bureau",
  chat: "Conversation Teams",
  emailsTo: (prospect) => `E-mails à ${prospect}`,
  emailsFrom: (prospect) => `E-mails de ${prospect}`,
  meetings: "Réunions",
  phoneCalls: "Appels",
  firstContact: "Premier contact",
  lastContact: "Dernier contact",
  seenIn: "Vu dans",
  lastTwelveMonths: "Douze derniers mois",
  toProspect: (prospect) => `vers ${prospect}`,
  fromProspect: (prospect) => `de ${prospect}`,
  noContact: "aucun contact",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};
