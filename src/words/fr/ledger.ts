import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, plural } = tools;

export const words: LedgerText = {
  asked: (name, days) => `Demande adressée à ${name} ${ago(days)}.`,
  whatBecame: "Suite donnée",
  became: {
    waiting: "Pas encore de réponse",
    answered: "Répondu",
    introduced: "Mise en relation faite",
    declined: "Refusé",
  },
  notMade: "Je n’ai rien demandé",
  answerLikely: (name) => `${name} vous a écrit depuis. Était-ce la réponse ?`,
  notKept: "Outlook n’a pas pu l’enregistrer : valable jusqu’à la fermeture du volet.",
  noTask: "Aucune tâche n’a été créée dans Dynamics 365.",
  taskStillOpen: "La tâche dans Dynamics 365 est encore ouverte : fermez-la là-bas.",
  requestedOften: (name, times) =>
    plural(times, {
      one: `# demande à ${name} en sept jours.`,
      other: `# demandes à ${name} en sept jours.`,
    }),
  aReminder: "Une nouvelle demande si tôt est une relance.",
  aBurden: "Chaque demande prend du temps.",
  nextBest: (name) => `${name} pourrait aussi vous mettre en relation.`,
  openDraftAllTheSame: "Ouvrir quand même le brouillon",
  requestInTeamsAllTheSame: "Demander quand même dans Teams",
  requestInstead: (name) => `Demander plutôt à ${name}`,
  notNow: "Pas maintenant",
};
