import type { HelpWords } from "../texts/helpText";
import { tools } from "./tools";

const { date, number } = tools;

const everybody: HelpWords["everybody"] = {
  heading: "Autres collègues",
  filter: "Filtrer par nom, service ou lieu",
  shown: (count, all) => `${number(count)} sur ${number(all)} affichés`,
  noneMatches: "Aucun collègue ne correspond.",
  more: "Afficher plus",
};

const nextSteps: HelpWords["nextSteps"] = {
  heading: "Ce que vous pouvez faire",
  seeCompany: (company) => `Voir qui connaît quelqu’un d’autre chez ${company}`,
  seeOwner: (owner) => `L’enregistrement appartient à ${owner}`,
  createLead: "Créer un prospect dans Dynamics 365",
  askTeam: "Demander à mon équipe dans Teams",
  copyForTeam: "Copier une question pour mon équipe",
  copied: "Copié.",
  copyFailed: "Impossible de copier.",
  question: (prospect, company) =>
    `Est-ce que l’un de vous connaît ${prospect}${company === "" ? "" : ` (${company})`} ? Une mise en relation m’aiderait beaucoup.`,
  why: "Pourquoi cette liste peut être courte",
  reasons: {
    tracked:
      "Dynamics 365 ne connaît que les e-mails, réunions et appels que quelqu’un y a suivis.",
    rights: "Vous voyez ce que vos droits dans Dynamics 365 vous laissent lire.",
    noCrm: "Votre organisation n’interroge pas Dynamics 365.",
    ownMailbox: "Seuls votre propre boîte aux lettres et votre calendrier sont lus.",
    notEverything: "Tout n’a pas répondu\u202f: voir ci-dessous.",
    wishes: "Chacun peut choisir de ne pas être proposé.",
  },
};

const missing: HelpWords["missing"] = {
  field: "Il manque quelqu’un\u202f?",
  hint: "Nom ou adresse e-mail d’un collègue",
  check: "Vérifier",
  checking: "Vérification en cours.",
  answers: {
    shown: (name) => `${name} figure dans la liste.`,
    further: (name) => `${name} vient après les cinq premiers\u202f: affichez tout.`,
    onlyCalls: (name, prospect) =>
      `${name} figure dans la liste, mais seuls des appels avec ${prospect} sont connus.`,
    furtherOnlyCalls: (name, prospect) =>
      `${name} vient après les cinq premiers\u202f: affichez tout. Seuls des appels avec ${prospect} sont connus.`,
    departed: (name) => `${name} a quitté l’organisation.`,
    notShown: (name) => `${name} n’est pas affiché ici.`,
    outside: (name) => `${name} ne fait pas partie de votre organisation.`,
    unknown: (name) => `${name} ne figure pas dans l’annuaire.`,
    noActivity: (name, prospect) =>
      `Rien de ce que vous pouvez lire ne montre de contact entre ${name} et ${prospect}.`,
    noActivityNoRight: (name, prospect) =>
      `Rien de ce que vous pouvez lire ne montre de contact entre ${name} et ${prospect}. Vous n’avez pas le droit de voir qui a quitté l’organisation.`,
    noActivityUnsure: (name, prospect) =>
      `Rien de ce que vous pouvez lire ne montre de contact entre ${name} et ${prospect}. Impossible de savoir d’ici si cette personne a quitté l’organisation.`,
  },
  several: "Plusieurs collègues portent ce nom. Saisissez le nom entier ou l’adresse e-mail.",
};

const wish: HelpWords["wish"] = {
  heading: "Être proposé",
  reading: "Lecture de votre choix.",
  is: {
    suggested: "Vos collègues peuvent vous voir comme intermédiaire.",
    never: "Vous n’êtes proposé à personne.",
    until: (day) => `Vous n’êtes pas proposé avant le ${date(day)}.`,
  },
  never: "Ne pas me proposer",
  pauseUntil: "Pause jusqu’au",
  pause: "Faire une pause",
  suggestAgain: "Me proposer à nouveau",
  hardlyKnow: (prospect) => `Je connais à peine ${prospect}`,
  knowAfterAll: (prospect) => `Je connais bien ${prospect}`,
  isHardlyKnown: (prospect) => `Vous n’êtes pas proposé pour ${prospect}.`,
  reach:
    "Le volet de chaque collègue en tient compte dès sa prochaine recherche, dans les dix minutes. Cela ne vous masque que là\u202f: qui peut lire un e-mail ou une réunion dans Dynamics 365 le peut toujours.",
  kept: "Enregistré.",
  notKept: "L’enregistrement a échoué. Réessayez.",
  notSetUp:
    "Votre organisation ne l’a pas mis en place. Votre administrateur peut vous inscrire sur la liste de ceux qui ne sont pas proposés.",
  notRead: "Votre choix n’a pas pu être lu. Réessayez plus tard.",
};

const setup: HelpWords["setup"] = {
  heading: "Configuration",
  checking: "Vérification de la configuration.",
  forAdministrator: "Pour votre administrateur. Rien n’est modifié.",
  states: { good: "En ordre", attention: "À faire", off: "Désactivé", unknown: "Inconnu" },
  gives: "Apporte",
  fix: "À faire",
  copy: "Copier pour l’administrateur",
  copied: "Copié.",
  copyFailed: "Impossible de copier.",
  failed: "La configuration n’a pas pu être vérifiée.",
};

export const helpWords: HelpWords = { everybody, missing, nextSteps, setup, wish };
