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
  kinds: { email: "E-mails", meeting: "Réunions", phoneCall: "Appels" },
  countTo: (count, prospect) => `${number(count)} à ${prospect}`,
  countFrom: (count, prospect) => `${number(count)} de ${prospect}`,
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
