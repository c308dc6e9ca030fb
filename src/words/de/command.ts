import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "Erneut fragen können Sie in „Who Knows Whom“."
    : `Erneut oder ${nextBest} fragen: „Who Knows Whom“ öffnen.`;
}

export const words: CommandText = {
  looking: "Gesucht wird, wen Sie am besten fragen …",
  opened: (introducer, why) => `Entwurf an ${introducer} geöffnet: ${why}. Gesendet wurde nichts.`,
  why: {
    strength: {
      strong: "starke Verbindung",
      medium: "mittlere Verbindung",
      weak: "schwache Verbindung, aber die beste gefundene",
    },
    insteadOf: {
      declined: (name) => `${name} hat abgelehnt`,
      outOfOffice: (name) => `${name} ist außer Haus`,
      together: (name) => `${name} ist mit Ihnen im Termin`,
      onlyHere: (name) => `${name} ist nur in dieser Nachricht`,
    },
  },
  openedDoubtful: (introducer) =>
    `Entwurf an ${introducer} ist offen. Gehört vielleicht nicht zu Ihrer Organisation: Prüfen Sie die Adresse vor dem Senden.`,
  opensLate: (introducer) =>
    `Outlook braucht lange, um den Entwurf an ${introducer} zu öffnen. Er kann noch erscheinen.`,
  openedPerhaps: (introducer) =>
    `Laut Outlook ist ein Entwurf an ${introducer} offen. Leer oder nicht zu sehen? Den Text gibt es in „Who Knows Whom“.`,
  openedNotKept: (introducer) =>
    `Ein Entwurf an ${introducer} ist offen. Outlook konnte sich die Anfrage nicht merken.`,
  declined: (introducer, nextBest) => `${introducer} hat abgelehnt. ${goOn(nextBest)}`,
  requestedEarlier: (introducer, nextBest) =>
    `Sie haben ${introducer} schon gefragt. ${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `Sie haben ${introducer} ${ago(daysAgo)} gefragt. ${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `${number(times)} Anfragen an ${introducer} in 7 Tagen. ${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `Bisher hatte hier niemand Kontakt mit ${prospect}.`,
  nobodyFoundYet: (prospect) =>
    `Bisher niemand für ${prospect} gefunden. „Who Knows Whom“ zeigt, was nicht geprüft werden konnte.`,
  severalPeople:
    "An dieser Nachricht sind mehrere beteiligt. Wählen Sie in „Who Knows Whom“ eine Person aus.",
  noProspect: {
    colleague: "Das kommt aus Ihrem Haus: Eine Vorstellung ist nicht nötig.",
    self: "Das kommt von Ihnen: Eine Vorstellung ist nicht nötig.",
    relay: "Ein Dienst hat das für jemanden verschickt: Die Adresse gehört niemandem.",
    automatic: "Das wurde automatisch gesendet: Dahinter steht niemand zum Kennenlernen.",
    list: "Das kommt von einem Verteiler: Dahinter steht keine einzelne Person.",
    unreadable: "Die E-Mail-Adresse des Absenders ist nicht lesbar.",
    ownMailbox: "Das kommt aus diesem Postfach: Eine Vorstellung ist nicht nötig.",
    none: "Öffnen Sie zuerst eine Nachricht von außerhalb Ihrer Organisation.",
  },
  failed: {
    signInRequired: "Öffnen Sie „Who Knows Whom“, melden Sie sich einmal an und fragen Sie erneut.",
    consentRequired: "Eine Berechtigung fehlt. Prüfen Sie sie in „Who Knows Whom“.",
    signInBlocked:
      "Eine Regel Ihrer Organisation sperrt die Anmeldung. Fragen Sie Ihre Administration.",
    notAdmitted:
      "Ihr Konto ist für Who Knows Whom nicht zugelassen. Wenden Sie sich an Ihre Administration.",
    accessDenied:
      "Ihr Konto darf die nötigen Daten nicht lesen. Bitten Sie Ihre Administration um Leserechte.",
    throttled: "Der Dienst ist gerade überlastet. Versuchen Sie es in einer Minute erneut.",
    offline: "Sie sind offline. Fragen Sie erneut, sobald Sie verbunden sind.",
    partMissing: "Ein Teil von Who Knows Whom wurde nicht geladen. Versuchen Sie es erneut.",
    serviceUnavailable: "Der Dienst ist nicht erreichbar. Versuchen Sie es in einer Minute erneut.",
    notConfigured:
      "Who Knows Whom ist für Ihre Organisation nicht eingerichtet. Fragen Sie Ihre Administration.",
    notInstalled: "In Dynamics 365 fehlt eine Komponente. Fragen Sie Ihre Administration.",
    unsupportedHost:
      "Dieses Outlook kann das nicht. Nutzen Sie Outlook im Web oder ein aktuelles Outlook.",
    unexpected: "Etwas ist schiefgegangen; gesendet wurde nichts. Nutzen Sie „Who Knows Whom“.",
  },
};
