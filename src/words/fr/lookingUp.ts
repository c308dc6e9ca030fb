import type { PartWords } from "../texts/partWords";
import { tools } from "./tools";

const { ago, number, plural } = tools;

export const find: PartWords["find"] = {
  label: "Qui connaît …\u202f?",
  hint: "Un nom, une adresse e-mail ou le lien vers un prospect ou un contact",
  submit: "Chercher",
  close: "Fermer",
  suggestions: "Personnes trouvées",
  searching: "Recherche en cours…",
  found: (count) => plural(count, { one: "# personne trouvée.", other: "# personnes trouvées." }),
  nobodyFound: "Personne de ce nom. Vous pouvez aussi saisir n’importe quelle adresse e-mail.",
  chooseOne: "Choisissez quelqu’un dans la liste ou saisissez une adresse e-mail complète.",
  correspondent: "dans vos e-mails",
  notSearched: (systems) => `Recherche impossible dans\u202f: ${systems}.`,
  otherLink: "Ce lien n’ouvre ni prospect ni contact dans votre Dynamics 365.",
  recordMissing: "Cette fiche n’existe pas, ou vous n’avez pas le droit de la lire.",
  recordWithoutAddress: "Cette fiche n’a pas d’adresse e-mail\u202f: rien à chercher.",
  notRead: (reason) => `La fiche n’a pas pu être lue\u202f: ${reason}.`,
  refusals: {
    self: "C’est votre propre adresse.",
    colleague: "C’est quelqu’un de votre organisation. Adressez-vous directement à cette personne.",
    automatic: "Personne ne lit cette adresse.",
    list: "Cette adresse est celle d’un groupe, pas d’une personne.",
  },
  lookedUp: "Vous avez cherché cette personne.",
  picked: "Vous avez choisi cette personne.",
  backToItem: {
    message: "Revenir au message ouvert",
    appointment: "Revenir à la réunion ouverte",
    none: "Retour",
  },
};

export const crowd: PartWords["crowd"] = {
  heading: {
    message: (count) => `${number(count)} personnes sur ce message`,
    appointment: (count) => `${number(count)} personnes à cette réunion`,
  },
  person: "Personne",
  best: "À qui demander",
  last: "Dernier contact",
  shown: "affichée ci-dessus",
  nobody: "Aucun collègue",
  counting: "Décompte en cours…",
  uncounted: "Non décompté",
  more: (count) =>
    plural(count, { one: "Afficher # autre personne", other: "Afficher # autres personnes" }),
  notEverything: (sources) =>
    `Impossible de consulter\u202f: ${sources}. Il peut donc manquer quelqu’un.`,
  failed: "Le décompte n’a pas pu être fait. Ouvrez une personne pour chercher.",
  counted: (known, all) =>
    `Des collègues ont été trouvés pour ${number(known)} personnes sur ${number(all)}.`,
  ago,
};
