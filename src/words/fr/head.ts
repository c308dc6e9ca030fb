import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const head: PaneText["head"] = {
  record: { lead: "Prospect", contact: "Contact" },
  before: (label) => `${label}\u202f: `,
  opensInCrm: "s’ouvre dans Dynamics 365",
  owner: (name) => `Responsable\u202f: ${name}`,
  noRecord: "Ni prospect ni contact dans Dynamics 365",
  recordsNotRead: "Les prospects et contacts n’ont pas pu être recherchés",
  you: (evidence) => `Vous\u202f: ${evidence}`,
  noOwnContact: "Vous n’avez pas encore été en contact",
  sharedMailbox: "Boîte partagée\u202f: plusieurs personnes la lisent peut-être.",
  sentBy: (name) => `Envoyé par ${name}.`,
  namedLikeColleague: "Attention\u202f: adresse externe au nom d’un membre de votre organisation.",
  otherAccount: (name) =>
    `Connecté en tant que ${name}, et non avec le compte de cette boîte aux lettres\u202f: vous voyez ce que ce compte peut lire.`,
  others: {
    message: "Autres personnes dans ce message",
    appointment: "Autres personnes dans cette réunion",
  },
  more: (count) => `+${number(count)}`,
  find: "Chercher quelqu’un",
};
