import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, plural } = tools;

export const words: LedgerText = {
  asked: (name, days) => `Sie haben ${name} ${ago(days)} gefragt.`,
  whatBecame: "Was daraus wurde",
  became: {
    waiting: "Noch keine Antwort",
    answered: "Beantwortet",
    introduced: "Vorgestellt",
    declined: "Abgelehnt",
  },
  notMade: "Ich habe nicht gefragt",
  answerLikely: (name) => `${name} hat Ihnen seitdem geschrieben. War das die Antwort?`,
  notKept: "Outlook konnte dies nicht speichern: Es gilt, bis der Bereich geschlossen wird.",
  noTask: "In Dynamics 365 wurde keine Aufgabe angelegt.",
  taskStillOpen: "Die Aufgabe in Dynamics 365 ist noch offen: Schließen Sie sie dort.",
  requestedOften: (name, times) =>
    plural(times, {
      one: `Sie haben ${name} in sieben Tagen einmal gefragt.`,
      other: `Sie haben ${name} in sieben Tagen #-mal gefragt.`,
    }),
  aReminder: "Eine weitere Anfrage so bald ist eine Mahnung.",
  aBurden: "Jede Anfrage kostet Zeit.",
  nextBest: (name) => `Auch ${name} könnte Sie vorstellen.`,
  openDraftAllTheSame: "Entwurf trotzdem öffnen",
  requestInTeamsAllTheSame: "Trotzdem in Teams fragen",
  requestInstead: (name) => `Stattdessen ${name} fragen`,
  notNow: "Jetzt nicht",
};
