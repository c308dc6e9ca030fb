import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "Erneut fragen können Sie in „Who knows whom“."
    : `Erneut oder ${nextBest} fragen: „Who knows whom“ öffnen.`;
}

export const words: CommandText = {
  looking: "Es wird gesucht, wer diese Person am besten kennt.",
  opened: (introducer) => `Ein Entwurf an ${introducer} ist offen. Gesendet wurde nichts.`,
  openedDoubtful: (introducer) =>
    `Entwurf an ${introducer} ist offen. Gehört vielleicht nicht zu Ihrer Organisation: Prüfen Sie die Adresse vor dem Senden.`,
  opensLate: (introducer) =>
    `Outlook braucht lange, um den Entwurf an ${introducer} zu öffnen. Er kann noch erscheinen.`,
  openedPerhaps: (introducer) =>
    `Laut Outlook ist ein Entwurf an ${introducer} offen. Leer oder nicht zu sehen? Den Text gibt es in „Who knows whom“.`,
  openedNotKept: (introducer) =>
    `Ein Entwurf an ${introducer} ist offen. Outlook konnte sich die Anfrage nicht merken.`,
  requestedEarlier: (introducer, nextBest) =>
    `Sie haben ${introducer} schon gefragt. ${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `Sie haben ${introducer} ${ago(daysAgo)} gefragt. ${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `${number(times)} Anfragen an ${introducer} in 7 Tagen. ${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `Niemand ist bekannt, der ${prospect} kennt.`,
  nobodyFoundYet: (prospect) =>
    `Bisher niemand für ${prospect} gefunden. „Who knows whom“ zeigt, was nicht durchgesehen werden konnte.`,
  severalPeople: "Öffnen Sie „Who knows whom“ und wählen Sie aus, wen Sie kennenlernen möchten.",
  noProspect: {
    colleague: "Das kommt aus Ihrer eigenen Organisation: Eine Vorstellung ist nicht nötig.",
    self: "Das kommt von Ihnen: Eine Vorstellung ist nicht nötig.",
    relay: "Ein Dienst hat das für jemanden verschickt: Die Adresse gehört niemandem.",
    automatic: "Das ist eine automatische Nachricht: Dahinter steht keine Person.",
    list: "Das kommt von einem Verteiler: Dahinter steht keine einzelne Person.",
    unreadable: "Outlook nennt keine E-Mail-Adresse, zu der gesucht werden könnte.",
    ownMailbox: "Das kommt aus diesem Postfach: Eine Vorstellung ist nicht nötig.",
    none: "Öffnen Sie zuerst eine Nachricht von außerhalb Ihrer Organisation.",
  },
  failed: {
    signInRequired: "Öffnen Sie „Who knows whom“, melden Sie sich einmal an und fragen Sie erneut.",
    consentRequired: "Eine Berechtigung fehlt. Prüfen Sie sie in „Who knows whom“.",
    signInBlocked:
      "Eine Regel Ihrer Organisation sperrt die Anmeldung. Fragen Sie Ihre Administration.",
    notAdmitted:
      "Ihr Konto ist für Who Knows Whom nicht zugelassen. Bitten Sie Ihre Administration darum.",
    accessDenied:
      "Ihr Konto darf das Nötige nicht lesen. Bitten Sie Ihre Administration um Leserechte.",
    throttled: "Der Dienst ist gerade überlastet. Versuchen Sie es in einer Minute erneut.",
    offline: "Sie sind offline. Fragen Sie erneut, sobald Sie verbunden sind.",
    serviceUnavailable: "Nichts war erreichbar. Versuchen Sie es in einer Minute erneut.",
    notConfigured:
      "Who Knows Whom ist für Ihre Organisation nicht eingerichtet. Fragen Sie Ihre Administration.",
    notInstalled: "In Dynamics 365 fehlt etwas Nötiges. Fragen Sie Ihre Administration.",
    unsupportedHost:
      "Dieses Outlook kann das nicht. Nutzen Sie Outlook im Web oder ein aktuelles Outlook.",
    unexpected: "Etwas ist schiefgegangen; gesendet wurde nichts. Nutzen Sie „Who knows whom“.",
  },
};
