import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, plural } = tools;

export const ledger: LedgerText = {
  askedBefore: (name) => `Vous avez déjà adressé une demande à ${name}.`,
  asked: (name, days) => `Demande adressée à ${name} ${ago(days)}.`,
  opened: (name, days) => `Demande à ${name} ouverte ${ago(days)}.`,
  openedBefore: (name) => `Vous avez ouvert une demande à ${name}.`,
  wasItSent: "L’avez-vous envoyée\u202f?",
  answers: { sent: "Oui, envoyée", notSent: "Non envoyée" },
  whatBecame: "Quelle suite\u202f?",
  became: {
    waiting: "Pas encore de réponse",
    answered: "Répondu",
    introduced: "Mise en relation faite",
    declined: "Refusé",
  },
  notMade: "Non envoyée",
  answerLikely: (name) => `${name} vous a écrit depuis. Était-ce la réponse\u202f?`,
  notKept: "Impossible à enregistrer. Valable jusqu’à la fermeture du volet.",
  noTask: "Aucune tâche n’a été créée dans Dynamics 365.",
  taskStillOpen: "La tâche est encore ouverte dans Dynamics 365. Fermez-la là-bas.",
  requestedOften: (name, times) =>
    plural(times, {
      one: `# demande à ${name} en sept jours.`,
      other: `# demandes à ${name} en sept jours.`,
    }),
  aReminder: "Si tôt après, une deuxième demande peut passer pour une relance.",
  declined: (name) => `${name} n’a pas donné suite.`,
  aDeclined: "Redemander peut sembler insistant.",
  aBurden: "C’est beaucoup pour une semaine.",
  nextBest: (name) => `${name} pourrait aussi vous mettre en relation.`,
  openDraftAllTheSame: "Ouvrir quand même le brouillon",
  requestInTeamsAllTheSame: "Demander quand même dans Teams",
  requestInstead: (name) => `Demander plutôt à ${name}`,
  notNow: "Pas maintenant",
  openRequests: {
    name: "Mes demandes en cours",
    none: "Vous n’avez aucune demande en cours.",
    failed: "Vos demandes n’ont pas pu être lues.",
    named: (introducer, prospect) => `${introducer}, au sujet de ${prospect}`,
    unnamed: "Ouvrez le message concerné pour voir les noms",
    age: {
      opened: (days) => `Brouillon ouvert ${ago(days)}.`,
      waiting: (days) => `Demande faite ${ago(days)}.`,
    },
    step: {
      sayWhetherSent: "Ouvrez le message concerné et dites si vous l’avez envoyé.",
      remind: "Vous pouvez relancer avec tact.",
      waitSome: "Laissez encore un peu de temps pour répondre.",
      wait: (days) =>
        plural(days, {
          one: "Laissez encore # jour pour répondre.",
          other: "Laissez encore # jours pour répondre.",
        }),
    },
  },
};
