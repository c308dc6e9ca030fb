import type { ComposerText } from "../texts/composerText";

export const words: ComposerText = {
  back: "Zurück",
  heading: (introducer) => `Anfrage an ${introducer}`,
  about: (prospect) => `Es geht um einen Kontakt zu ${prospect}.`,
  otherItem: (prospect) =>
    `Inzwischen ist eine andere Nachricht geöffnet. In dieser Anfrage geht es weiterhin um ${prospect}.`,
  showOpenItem: "Zur geöffneten Nachricht",
  reason: {
    label: (prospect) => `Warum möchten Sie ${prospect} kennenlernen?`,
    hint: (introducer) => `Ein, zwei Sätze für ${introducer}.`,
  },
  subject: "Betreff",
  message: "Nachricht",
  startOver: "Vorgeschlagenen Text verwenden",
  quotation: {
    label: "Nachricht zitieren",
    off: "Absender, Datum und Betreff werden in jedem Fall zitiert.",
    on: "Der Text steht unter Ihren Worten.",
    reading: "Die Nachricht wird gelesen.",
    failed:
      "Die Nachricht konnte nicht gelesen werden. Öffnen Sie sie erneut, und schalten Sie dies dann ein.",
    headerOnly:
      "In Ihrer Organisation dürfen Absender, Datum und Betreff zitiert werden, der Text nicht.",
    nothing: "In Ihrer Organisation dürfen Nachrichten nicht zitiert werden.",
    isProtected: "Diese Nachricht ist geschützt: Nichts davon kommt in den Entwurf.",
  },
  note: {
    label: "Text zum Weiterleiten beifügen",
    field: (prospect) => `Text an ${prospect}`,
    hint: (prospect) => `${prospect} liest dies womöglich: Lassen Sie Internes weg.`,
    tooLong: (words) => `${words} Wörter. Bis zu 120 werden eher gelesen und weitergeleitet.`,
    useReason: "Meinen Grund in den Text aufnehmen",
  },
  openDraft: "Entwurf in Outlook öffnen",
  requestInTeams: "In Teams fragen",
  copy: "Kopieren",
  opening: (introducer) => `Der Entwurf an ${introducer} wird geöffnet.`,
  opened: (introducer) => `Der Entwurf an ${introducer} ist in Outlook geöffnet.`,
  openFailed: {
    title: "Outlook konnte den Entwurf nicht öffnen",
    body: "Es wurde nichts gesendet. Kopieren Sie den Text in eine neue Nachricht.",
  },
  copied: "Kopiert.",
  copyFailed: {
    title: "Der Text konnte nicht kopiert werden",
    body: "Er ist unten markiert: Kopieren Sie ihn mit der Tastatur.",
  },
  wholeText: "Text der Anfrage",
};
