import type { ErrorMessages } from "../texts/errorMessages";

export const words: ErrorMessages = {
  signInRequired: {
    title: "Melden Sie sich an",
    body: "Who Knows Whom liest mit Ihren eigenen Rechten und muss deshalb wissen, wer Sie sind.",
    reason: "Anmeldung nötig",
    nextStep: "Melden Sie sich einmal an; Outlook merkt es sich.",
  },
  consentRequired: {
    title: "Eine Berechtigung fehlt",
    body: "Who Knows Whom braucht Ihre Zustimmung, um das zu lesen.",
    reason: "noch nicht erlaubt",
    nextStep: "Prüfen Sie die Berechtigungen, oder bitten Sie Ihre Administration um Freigabe.",
  },
  signInBlocked: {
    title: "Ihre Anmeldung ist gesperrt",
    body: "Eine Regel Ihrer Organisation (bedingter Zugriff) lässt die Anmeldung von hier aus nicht zu.",
    reason: "Anmeldung durch eine Regel gesperrt",
    nextStep:
      "Fragen Sie Ihre Administration, welches Gerät, Netz oder Anmeldeverfahren die Regel verlangt.",
  },
  notAdmitted: {
    title: "Ihr Konto ist nicht zugelassen",
    body: "Who Knows Whom steht nur Konten offen, denen Ihre Organisation es zugewiesen hat.",
    reason: "Konto nicht zugelassen",
    nextStep: "Bitten Sie Ihre Administration, Who Knows Whom Ihrem Arbeitskonto zuzuweisen.",
  },
  accessDenied: {
    title: "Sie haben keinen Zugriff",
    body: "Ihr Konto darf nicht lesen, was hier gebraucht wird.",
    reason: "nicht erlaubt",
    nextStep: "Bitten Sie Ihre Administration um Leserechte.",
  },
  throttled: {
    title: "Gerade überlastet",
    body: "Zu viele Anfragen.",
    reason: "überlastet",
    nextStep: "Versuchen Sie es in einer Minute erneut.",
  },
  offline: {
    title: "Sie sind offline",
    body: "Es besteht keine Verbindung zum Netzwerk.",
    reason: "offline",
    nextStep: "Es geht weiter, sobald Sie wieder online sind.",
  },
  partMissing: {
    title: "Ein Teil wurde nicht geladen",
    body: "Who Knows Whom konnte einen seiner Teile nicht laden.",
    reason: "ein Teil wurde nicht geladen",
    nextStep: "Versuchen Sie es erneut. Hilft das nicht, schließen und öffnen Sie den Bereich.",
  },
  serviceUnavailable: {
    title: "Keine Verbindung",
    body: "Der Dienst antwortet nicht. Das geht meist bald vorüber.",
    reason: "nicht erreichbar",
    nextStep: "Versuchen Sie es in einer Minute erneut.",
  },
  notConfigured: {
    title: "Noch nicht eingerichtet",
    body: "Who Knows Whom ist für Ihre Organisation noch nicht eingerichtet.",
    reason: "nicht eingerichtet",
    nextStep: "Bitten Sie Ihre Administration, die Konfiguration zu vervollständigen.",
  },
  notInstalled: {
    title: "Nicht installiert",
    body: "In Dynamics 365 fehlt eine Komponente.",
    reason: "nicht installiert",
    nextStep: "Fragen Sie Ihre Administration, ob sie installiert werden kann.",
  },
  unsupportedHost: {
    title: "Dieses Outlook kann das nicht anzeigen",
    body: "Who Knows Whom arbeitet mit Nachrichten in Outlook im Web, im neuen Outlook und im aktuellen Outlook für Windows und Mac.",
    reason: "in diesem Outlook nicht möglich",
    nextStep: "Öffnen Sie Who Knows Whom dort in einer Nachricht.",
  },
  unexpected: {
    title: "Etwas ist schiefgegangen",
    body: "Das hätte nicht passieren dürfen. Ihre Nachrichten sind nicht betroffen.",
    reason: "fehlgeschlagen",
    nextStep: "Versuchen Sie es erneut. Wenn es so bleibt, wenden Sie sich an Ihre Administration.",
  },
};
