import type { DetailsText } from "../texts/detailsText";
import { tools } from "./tools";

const { number, month } = tools;

export const words: DetailsText = {
  address: "E-mail",
  copy: "Copier",
  copied: "Copié.",
  copyFailed: "La copie a échoué.",
  businessPhone: "Téléphone",
  mobilePhone: "Mobile",
  department: "Service",
  office: "Bureau",
  chat: "Démarrer une conversation",
  emails: "E-mails",
  emailsTo: (count, prospect) => `${number(count)} à ${prospect}`,
  emailsFrom: (count, prospect) => `${number(count)} de ${prospect}`,
  meetings: "Réunions",
  phoneCalls: "Appels",
  firstContact: "Premier contact",
  lastContact: "Dernier contact",
  seenIn: "Vu dans",
  lastTwelveMonths: "Douze derniers mois",
  toProspect: (prospect) => `à ${prospect}`,
  fromProspect: (prospect) => `de ${prospect}`,
  noContact: "aucun contact",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};
