import type { PaneText } from "../texts/paneText";
import { words as errors } from "./errors";
import { directed } from "./evidence";
import { language } from "./language";
import { lookedAt } from "./lookedAt";
import { tools } from "./tools";

const { plural, number, list, ago } = tools;

export const words: PaneText = {
  language: language.code,
  direction: language.direction,
  list,
  aboutOutlook: "Über dieses Outlook",
  beingSuggested: "Vorgeschlagen werden",
  checkSetup: "Einrichtung prüfen",
  head: {
    record: { lead: "Lead", contact: "Kontakt" },
    opensInCrm: "öffnet sich in Dynamics 365",
    owner: (name) => `Zuständig: ${name}`,
    noRecord: "Kein Lead oder Kontakt in Dynamics 365",
    recordsNotRead: "Leads und Kontakte konnten nicht nachgeschlagen werden",
    you: (evidence) => `Sie: ${evidence}`,
    noOwnContact: "bisher kein Kontakt",
    sharedMailbox: "Diese Adresse lesen womöglich mehrere Personen.",
    sentBy: (name) => `Gesendet von ${name}.`,
    namedLikeColleague: "Externe Adresse mit dem Namen einer Person aus Ihrer Organisation.",
    otherAccount: (name) =>
      `Angemeldet als ${name}, nicht als Inhaber dieses Postfachs: Sie sehen, was dieses Konto lesen darf.`,
    others: {
      message: "Weitere Personen in dieser Nachricht",
      appointment: "Weitere Personen in dieser Besprechung",
    },
    more: (count) => `${number(count)} weitere`,
    find: "Jemanden suchen",
  },
  viewSwitch: { name: "Ansicht", views: { list: "Listenansicht", graph: "Beziehungsbild" } },
  introducers: {
    heading: "Wer bekannt machen kann",
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
    getIntroduced: "Bekannt machen lassen",
    getIntroducedBy: (name) => `Von ${name} bekannt machen lassen`,
    detailsAbout: (name) => `Einzelheiten zu ${name}`,
    showAll: (count) => `Alle ${number(count)} anzeigen`,
    showAllUncounted: "Alle anzeigen",
    showFewer: "Weniger anzeigen",
    isSomeoneMissing: "Fehlt jemand?",
    doubt: {
      unchecked: "Nicht mit dem Verzeichnis abgeglichen",
      outsideAddress: "Adresse außerhalb Ihrer Organisation",
    },
    onlyWeak: "Nur schwache Verbindungen: Es ist lange her, oder es war wenig.",
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
    sameMessages: (count) => `hat ${number(count)} derselben Nachrichten erhalten`,
    someSameMessages: "hat einige derselben Nachrichten erhalten",
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
    notEverything: "Nicht alles konnte durchgesehen werden.",
    stillWaiting: (sources) => `Noch keine Antwort: ${sources}`,
    noItem: {
      title: "Wählen Sie eine Nachricht aus",
      body: "Zu einer Nachricht von außerhalb Ihrer Organisation sehen Sie hier, wer die Person kennt. Ist eine geöffnet, schließen Sie diesen Bereich und öffnen Sie ihn wieder.",
    },
    waitingRequests: "Einige Ihrer Anfragen warten noch auf Antwort.",
    colleague: (name) => ({
      title: `${name} gehört zu Ihrer Organisation`,
      body: "Bekannt machen lassen kann man sich mit Personen außerhalb der eigenen Organisation.",
    }),
    self: {
      title: "Das kommt von Ihnen",
      body: "Bekannt machen lassen kann man sich mit Personen außerhalb der eigenen Organisation.",
    },
    ownMailbox: {
      title: "Das kommt aus diesem Postfach",
      body: "Bekannt machen lassen kann man sich mit Personen außerhalb der eigenen Organisation.",
    },
    nobodyYet: {
      title: "Noch niemand, zu dem gesucht werden kann",
      body: "Tragen Sie jemanden von außerhalb Ihrer Organisation ein, und Sie sehen hier, wer die Person kennt.",
    },
    several: {
      title: "Mehrere Personen von außerhalb",
      body: "Gesucht wird immer zu einer von ihnen.",
    },
    relay: (name) => ({
      title: "Das hat ein Dienst weitergeleitet",
      body: `${name === "" ? "Jemand" : name} hat über einen Dienst geschrieben. Dessen Adresse gehört niemandem, deshalb wird nicht nach ihr gesucht.`,
    }),
    automatic: (name) => ({
      title: "Das ist eine automatische Nachricht",
      body: `Hinter ${name} steht keine Person.`,
    }),
    mailingList: (name) => ({
      title: "Das kommt von einem Verteiler",
      body: `${name} steht für eine Gruppe, nicht für eine Person.`,
    }),
    pickSomebody: "Wählen Sie aus, wen Sie kennenlernen möchten.",
    unreadable: {
      title: "Der Absender ist nicht lesbar",
      body: "Outlook nennt keine E-Mail-Adresse, zu der gesucht werden könnte.",
    },
    nobodyKnows: (prospect) => ({
      title: `Niemand ist bekannt, der ${prospect} kennt`,
      body: "Nichts, was durchgesehen wurde, zeigt einen Kontakt zu Ihrer Organisation. Personen erscheinen hier, sobald ihre E-Mails oder Besprechungen in Dynamics 365 erfasst sind.",
    }),
    nobodyFoundYet: (prospect) => ({
      title: `Bisher niemand gefunden, der ${prospect} kennt`,
      body: "Nicht alles konnte durchgesehen werden; es kann also jemand fehlen.",
    }),
    heldBack: {
      title: "Zurzeit wird niemand vorgeschlagen",
      body: "Die Liste der Personen, die nicht vorgeschlagen werden möchten, konnte nicht gelesen werden; jeder könnte darauf stehen.",
      groupMissing:
        "Die Widerspruchsgruppe aus config.json gibt es nicht. Bitten Sie Ihre Administration, das zu berichtigen.",
      listNotPermitted:
        "Die Widerspruchsliste darf nicht gelesen werden. Bitten Sie Ihre Administration, das zu erlauben.",
    },
    signInFailed: (reason) =>
      reason === ""
        ? "Sie sind noch nicht angemeldet."
        : `Die Anmeldung hat nicht geklappt: ${reason}.`,
    crashed: {
      title: "Der Bereich wurde angehalten",
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
