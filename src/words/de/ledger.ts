import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, plural } = tools;

export const ledger: LedgerText = {
  askedBefore: (name) => `Sie haben ${name} schon gefragt.`,
  asked: (name, days) => `Sie haben ${name} ${ago(days)} gefragt.`,
  opened: (name, days) => `Sie haben ${ago(days)} eine Anfrage an ${name} geöffnet.`,
  openedBefore: (name) => `Sie haben eine Anfrage an ${name} geöffnet.`,
  wasItSent: "Haben Sie sie gesendet?",
  answers: { sent: "Ja, gesendet", notSent: "Nicht gesendet" },
  whatBecame: "Was ist passiert?",
  became: {
    waiting: "Noch keine Antwort",
    answered: "Beantwortet",
    introduced: "Vorgestellt",
    declined: "Abgelehnt",
  },
  notMade: "Nicht gesendet",
  answerLikely: (name) => `${name} hat Ihnen seitdem geschrieben. War das die Antwort?`,
  notKept: "Konnte nicht gespeichert werden. Es gilt, bis Sie den Bereich schließen.",
  noTask: "In Dynamics 365 wurde keine Aufgabe angelegt.",
  taskStillOpen: "Die Aufgabe in Dynamics 365 ist noch offen. Bitte schließen Sie sie dort ab.",
  requestedOften: (name, times) =>
    plural(times, {
      one: `Sie haben ${name} in sieben Tagen einmal gefragt.`,
      other: `Sie haben ${name} in sieben Tagen #-mal gefragt.`,
    }),
  aReminder: "So kurz danach wirkt eine zweite Anfrage wie eine Mahnung.",
  declined: (name) => `${name} hat abgelehnt.`,
  aDeclined: "Noch einmal zu fragen wirkt leicht wie Drängen.",
  aBurden: "Das ist viel für eine Woche.",
  nextBest: (name) => `Auch ${name} könnte Sie vorstellen.`,
  openDraftAllTheSame: "Entwurf trotzdem öffnen",
  requestInTeamsAllTheSame: "Trotzdem in Teams fragen",
  requestInstead: (name) => `Stattdessen ${name} fragen`,
  notNow: "Jetzt nicht",
  openRequests: {
    name: "Meine offenen Anfragen",
    none: "Sie haben keine offenen Anfragen.",
    failed: "Ihre Anfragen konnten nicht gelesen werden.",
    named: (introducer, prospect) => `${introducer}, wegen ${prospect}`,
    unnamed: "Die Namen erscheinen, wenn Sie die Nachricht dazu öffnen",
    age: {
      opened: (days) => `Entwurf ${ago(days)} geöffnet.`,
      waiting: (days) => `Gefragt ${ago(days)}.`,
    },
    step: {
      sayWhetherSent: "Öffnen Sie die Nachricht dazu und sagen Sie, ob er gesendet wurde.",
      remind: "Jetzt ist eine freundliche Erinnerung in Ordnung.",
      waitSome: "Lassen Sie noch etwas Zeit für eine Antwort.",
      wait: (days) =>
        plural(days, {
          one: "Lassen Sie noch # Tag Zeit für eine Antwort.",
          other: "Lassen Sie noch # Tage Zeit für eine Antwort.",
        }),
    },
  },
};
