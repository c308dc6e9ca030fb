import type { PaneText } from "../texts/paneText";
import { words as errors } from "./errors";
import { directed } from "./evidence";
import { head } from "./head";
import { language } from "./language";
import { lookedAt } from "./lookedAt";
import { tools } from "./tools";

const { plural, number, list, ago } = tools;

export const words: PaneText = {
  language: language.code,
  direction: language.direction,
  list,
  myOpenRequests: "Meine offenen Anfragen",
  aboutOutlook: "Über dieses Outlook",
  beingSuggested: "Vorgeschlagen werden",
  checkSetup: "Einrichtung prüfen",
  head,
  viewSwitch: { name: "Ansicht", views: { list: "Listenansicht", graph: "Beziehungsbild" } },
  introducers: {
    heading: "Wer Sie vorstellen kann",
    strength: {
      strong: { word: "Stark", name: "Starke Verbindung" },
      medium: { word: "Mittel", name: "Mittlere Verbindung" },
      weak: { word: "Schwach", name: "Schwache Verbindung" },
    },
    presence: {
      available: "Verfügbar",
      busy: "Beschäftigt",
      away: "Abwesend",
      offline: "Offline",
      outOfOffice: "Außer Haus",
    },
    getIntroduced: "Vorstellung anfragen",
    getIntroducedBy: (name) => `Vorstellung anfragen bei ${name}`,
    detailsAbout: (name) => `Einzelheiten zu ${name}`,
    showAll: (count) => `Alle ${number(count)} anzeigen`,
    showAllUncounted: "Alle anzeigen",
    showFewer: "Weniger anzeigen",
    isSomeoneMissing: "Fehlt jemand?",
    sense: {
      together: "Sie beide treffen diese Person: keine Vorstellung nötig",
      onlyHere: "Sonst verbindet die beiden nichts",
    },
    doubt: {
      unchecked: "Nicht mit dem Verzeichnis abgeglichen",
      outsideAddress: "Adresse außerhalb Ihrer Organisation",
    },
    onlyWeak: "Diese Verbindungen sind schwach: wenig Kontakt oder lange her.",
    updateOrder: "Neu ordnen",
  },
  evidence: {
    ...directed,
    headings: { email: "E-Mails", meeting: "Besprechungen", phoneCall: "Anrufe" },
    counts: {
      email: (count) => plural(count, { one: "# E-Mail", other: "# E-Mails" }),
      meeting: (count) => plural(count, { one: "# Besprechung", other: "# Besprechungen" }),
      phoneCall: (count) => plural(count, { one: "# Anruf", other: "# Anrufe" }),
    },
    kinds: { email: "E-Mails", meeting: "Besprechungen", phoneCall: "Anrufe" },
    lastDaysAgo: (days) => `zuletzt ${ago(days)}`,
    onThisItem: { message: "in dieser Nachricht", appointment: "in dieser Besprechung" },
    sameMessages: (count) =>
      plural(count, {
        one: "an # gemeinsamen Nachricht beteiligt",
        other: "an # gemeinsamen Nachrichten beteiligt",
      }),
    someSameMessages: "an einigen gemeinsamen Nachrichten beteiligt",
    insights: "laut Dynamics 365 in Kontakt",
    ownerOf: {
      account: "zuständig für die Firma",
      contact: "zuständig für den Kontakt",
      lead: "zuständig für den Lead",
    },
    connectedAs: (roles) => (roles === "" ? "in Dynamics 365 verbunden" : `verbunden als ${roles}`),
    opportunity: (name) =>
      name === "" ? "hat an einer Verkaufschance gearbeitet" : `hat an „${name}“ gearbeitet`,
    teamOf: "im Team der Firma",
  },
  requestNotBegun: {
    title: "Die Anfrage konnte nicht geschrieben werden",
    body: "Ein Teil des Bereichs wurde nicht geladen. Versuchen Sie es erneut, oder schließen und öffnen Sie den Bereich.",
  },
  status: {
    looking: (prospect) => `Es wird gesucht, wer ${prospect} kennt.`,
    someFound: "Es wurde jemand gefunden.",
    found: (count) => plural(count, { one: "# Person gefunden.", other: "# Personen gefunden." }),
    notEverything: "Nicht alles konnte geprüft werden.",
    stillWaiting: (sources) => `Noch keine Antwort: ${sources}`,
    noItem: {
      title: "Wählen Sie eine Nachricht aus",
      body: "Zu einer Nachricht von außerhalb Ihrer Organisation sehen Sie hier, wer die Person kennt. Ist eine geöffnet, schließen Sie diesen Bereich und öffnen Sie ihn wieder.",
    },
    waitingRequests: "Einige Ihrer Anfragen warten noch auf Antwort.",
    colleague: (name) => ({
      title: `${name} gehört zu Ihrer Organisation`,
      body: "Vorgestellt wird man Personen außerhalb der eigenen Organisation.",
    }),
    self: {
      title: "Diese Nachricht ist von Ihnen",
      body: "Vorgestellt wird man Personen außerhalb der eigenen Organisation.",
    },
    ownMailbox: {
      title: "Das kommt aus diesem Postfach",
      body: "Vorgestellt wird man Personen außerhalb der eigenen Organisation.",
    },
    nobodyYet: {
      title: "Noch niemand zum Nachschlagen",
      body: "Tragen Sie jemanden von außerhalb Ihrer Organisation ein, und Sie sehen hier, wer die Person kennt.",
    },
    several: {
      title: "Mehrere Personen von außerhalb",
      body: "Wählen Sie eine von ihnen aus.",
    },
    relay: (name) => ({
      title: "Das hat ein Dienst weitergeleitet",
      body: `${name === "" ? "Jemand" : name} hat über einen Dienst geschrieben. Dessen Adresse gehört niemandem, deshalb wird nicht nach ihr gesucht.`,
    }),
    automatic: (name) => ({
      title: "Das ist eine automatische Nachricht",
      body: `${name} verschickt automatische Nachrichten; dahinter steht niemand, den man kennenlernen könnte.`,
    }),
    mailingList: (name) => ({
      title: "Das kommt von einem Verteiler",
      body: `${name} geht an eine Gruppe; nachschlagen lässt sich nur eine einzelne Person.`,
    }),
    pickSomebody: "Wählen Sie aus, wen Sie kennenlernen möchten.",
    unreadable: {
      title: "Der Absender ist nicht lesbar",
      body: "Die E-Mail-Adresse des Absenders ist nicht lesbar.",
    },
    nobodyKnows: (prospect) => ({
      title: `Bisher hatte hier niemand Kontakt mit ${prospect}`,
      body: "Es wurden keine E-Mails, Besprechungen oder Anrufe gefunden. Es zählt nur, was in Dynamics 365 erfasst ist oder in Ihrem eigenen Postfach liegt.",
    }),
    nobodyFoundYet: (prospect) => ({
      title: `Bisher niemand gefunden, der ${prospect} kennt`,
      body: "Nicht alles konnte geprüft werden; es kann also jemand fehlen.",
    }),
    heldBack: {
      title: "Zurzeit wird niemand vorgeschlagen",
      body: "Die Liste der Personen, die nicht vorgeschlagen werden möchten, konnte nicht gelesen werden; jeder könnte darauf stehen.",
      groupMissing:
        "Die Opt-out-Gruppe aus config.json gibt es nicht. Bitten Sie Ihre Administration, das zu korrigieren.",
      listNotPermitted:
        "Who Knows Whom darf die Opt-out-Liste nicht lesen. Bitten Sie Ihre Administration, das zu erlauben.",
    },
    signInFailed: (reason) =>
      reason === ""
        ? "Sie sind noch nicht angemeldet."
        : `Die Anmeldung hat nicht geklappt: ${reason}.`,
    crashed: {
      title: "Who Knows Whom wurde angehalten",
      body: "Beim Anzeigen der Antwort ist etwas schiefgegangen. Ihre Nachrichten sind nicht betroffen.",
    },
    selectionUnannounced:
      "Outlook meldet diesem Bereich nicht, wenn Sie eine andere Nachricht auswählen. Schließen Sie ihn, und öffnen Sie ihn dort neu.",
    partFailed: "Dieser Teil wurde nicht geladen.",
  },
  lookedAt,
  actions: {
    tryAgain: "Erneut versuchen",
    signIn: "Anmelden",
    reviewPermissions: "Berechtigungen prüfen",
    reload: "Neu laden",
  },
  errors,
};
