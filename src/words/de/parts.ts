import type { PartWords } from "../texts/partWords";
import { ledger } from "./ledger";
import { opinion } from "./opinion";
import { helpWords } from "./help";
import { crowd, find } from "./lookingUp";
import { tools } from "./tools";

const { month, number, plural } = tools;

const company: PartWords["company"] = {
  heading: (company) => `Außerdem bei ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# Person kennt dort jemand anderen.",
      other: "# Personen kennen dort jemand anderen.",
    }),
  knows: (people) => `kennt ${people}`,
  knowsPeople: (count) =>
    plural(count, { one: "kennt dort # Person", other: "kennt dort # Personen" }),
  ask: (name) => `${name} fragen`,
};

const insights: PartWords["insights"] = {
  enhanced: "Erweitert: Kontakte, die Dynamics 365 selbst gefunden hat",
  partial: "Erweitert, aber Dynamics 365 ist noch nicht fertig",
  nothing: "Einfach: eingeschaltet, aber ohne Angaben zu dieser Person",
  absent: "Einfach: in Ihrem Dynamics 365 nicht installiert",
  switchedOff: "Einfach: in Dynamics 365 ausgeschaltet",
  activating: "Einfach: wird in Dynamics 365 gerade eingeschaltet",
  activationFailed: "Einfach: das Einschalten ist gescheitert; sagen Sie es Ihrer Administration",
  unknown:
    "Einfach: keine Angaben zu dieser Person; ob es eingeschaltet ist, können Sie nicht sehen",
};

const records: PartWords["records"] = {
  also: "Außerdem in Dynamics 365:",
  closed: { qualified: "qualifiziert", disqualified: "disqualifiziert", inactive: "inaktiv" },
  alsoFoundAs: (addresses) => `Auch gefunden unter ${addresses}`,
  createLead: "Lead erstellen",
  addressCopied: "Die Adresse ist kopiert: Fügen Sie sie im Formular ein.",
  addressNotCopied: "Übertragen Sie die Adresse oben in das Formular.",
};

const composer: PartWords["composer"] = {
  back: "Zurück",
  heading: (introducer) => `Anfrage an ${introducer}`,
  purpose: {
    label: "Worum es geht",
    options: {
      introduce: (prospect) => `Bitte um Vorstellung: ${prospect}`,
      putInAWord: (prospect) => `Bitte um ein gutes Wort: ${prospect}`,
      advise: (prospect) => `Bitte um Rat: ${prospect}`,
    },
  },
  otherItem: (prospect) =>
    `Inzwischen ist eine andere Nachricht geöffnet. In dieser Anfrage geht es weiterhin um ${prospect}.`,
  noItem: (prospect) =>
    `Outlook nennt gerade keine geöffnete Nachricht. In dieser Anfrage geht es weiterhin um ${prospect}.`,
  showOpenItem: "Zur geöffneten Nachricht",
  reason: {
    label: {
      introduce: (prospect) => `Warum möchten Sie ${prospect} kennenlernen?`,
      other: (prospect) => `Warum möchten Sie mit ${prospect} sprechen?`,
    },
    hint: (introducer) => `Ein, zwei Sätze. ${introducer} entscheidet danach.`,
    example: (topic) =>
      topic === undefined
        ? "z. B.: Dort wird dieses Quartal ein Anbieter gesucht; drei ähnliche Firmen beliefern wir schon."
        : `z. B.: Es geht um „${topic}“; drei ähnliche Firmen beliefern wir schon.`,
  },
  subject: "Betreff",
  message: "Nachricht",
  edit: "Bearbeiten",
  editSubject: "Betreff bearbeiten",
  startOver: "Vorschlag wiederherstellen",
  quotation: {
    label: "Nachricht zitieren",
    off: "Absender, Datum und Betreff sind immer dabei.",
    on: "Die ganze Nachricht steht unter Ihrem Text.",
    reading: "Die Nachricht wird gelesen.",
    failed:
      "Die Nachricht konnte nicht gelesen werden. Öffnen Sie sie erneut, und schalten Sie dies dann ein.",
    headerOnly:
      "In Ihrer Organisation dürfen Absender, Datum und Betreff zitiert werden, der Text nicht.",
    nothing: "In Ihrer Organisation dürfen Nachrichten nicht zitiert werden.",
    isProtected: "Diese Nachricht ist geschützt: Nichts davon kommt in den Entwurf.",
    protectionUnknown:
      "Outlook sagt hier nicht, ob diese Nachricht geschützt ist. Deshalb kommt nichts davon in den Entwurf.",
    isBeingWritten: "Aus dem, was Sie gerade schreiben, wird nichts zitiert.",
  },
  note: {
    label: (introducer) => `Text, den ${introducer} weiterleiten kann`,
    field: (prospect) => `Text an ${prospect}`,
    hint: (prospect) => `${prospect} liest dies vielleicht. Lassen Sie Internes weg.`,
    tooLong: (words) => `${words} Wörter. Bis 120 Wörter wird ein Text eher weitergeleitet.`,
    useReason: "Meinen Grund in den Text aufnehmen",
    open: "Text als Entwurf öffnen",
    opensApart: "Er öffnet sich als eigener Entwurf; so muss nichts herausgeschnitten werden.",
  },
  manner: {
    label: "Anrede und Ton",
    address: { label: "Anrede", familiar: "Du", polite: "Sie" },
    tone: { label: "Ton", friendly: "Locker", formal: "Förmlich" },
  },
  openDraft: "Entwurf in Outlook öffnen",
  noDrafts:
    "Outlook öffnet hier keinen Entwurf. Fragen Sie in Teams, oder kopieren Sie den Text in eine neue Nachricht.",
  requestInTeams: "In Teams fragen",
  copy: "Kopieren",
  opening: (introducer) => `Der Entwurf an ${introducer} wird geöffnet.`,
  opened: (introducer) => `Der Entwurf an ${introducer} ist in Outlook geöffnet.`,
  perhapsOpened: (introducer) => `Laut Outlook ist der Entwurf an ${introducer} geöffnet.`,
  emptyOrMissing: "Fenster leer oder nicht zu sehen? Kopieren Sie den Text in eine neue Nachricht.",
  openOnWeb: "In Outlook im Web öffnen",
  noSignature:
    "Outlook fügt diesem Entwurf keine Signatur hinzu: Ergänzen Sie Ihre vor dem Senden.",
  openSlow: {
    title: "Outlook braucht lange, um den Entwurf zu öffnen",
    body: "Er kann noch erscheinen. Falls nicht, kopieren Sie den Text und fügen Sie ihn in eine neue Nachricht ein.",
  },
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

const details: PartWords["details"] = {
  address: "E-Mail",
  copy: "Kopieren",
  copied: "Kopiert.",
  copyFailed: "Konnte nicht kopiert werden.",
  businessPhone: "Telefon",
  mobilePhone: "Mobil",
  department: "Abteilung",
  office: "Büro",
  chat: "Chat starten",
  countTo: (count, prospect) => `${number(count)} an ${prospect}`,
  countFrom: (count, prospect) => `${number(count)} von ${prospect}`,
  copiedOn: "In Kopie",
  optionalAt: "Optional",
  firstContact: "Erster Kontakt",
  lastContact: "Letzter Kontakt",
  lastTopic: "Letztes Thema",
  seenIn: "Quelle",
  lastTwelveMonths: "Letzte zwölf Monate",
  toProspect: (prospect) => `an ${prospect}`,
  fromProspect: (prospect) => `von ${prospect}`,
  noContact: "kein Kontakt",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};

const drawing: PartWords["drawing"] = {
  around: (prospect) => `Personen um ${prospect}`,
  howToRead: "Je näher und je dicker die Linie, desto stärker die Verbindung.",
  outside: (company) => `Außen: wer bei ${company} jemand anderen kennt.`,
  close: "Schließen",
};

const waiting: PartWords["waiting"] = {
  resumesIn: (seconds) =>
    plural(seconds, {
      one: "Ein Dienst hat um eine Pause gebeten. In # Sekunde geht es von selbst weiter.",
      other: "Ein Dienst hat um eine Pause gebeten. In # Sekunden geht es von selbst weiter.",
    }),
};

const host: PartWords["host"] = {
  build: "Add-In",
  outlook: "Outlook",
  requirementSet: "Anforderungssatz",
  nestedSignIn: "Meldet Add-Ins an",
  signsIn: "Sie melden sich an über",
  signInPaths: { outlook: "Outlook", ownWindow: "ein Fenster des Add-Ins" },
  theme: "Farben von",
  themes: { outlook: "Outlook", browser: "dem Browser" },
  lastFailure: "Letzte Fehler",
  none: "keine",
  yes: "ja",
  no: "nein",
  copy: "Für den Support kopieren",
  copied: "Kopiert.",
  copyFailed: "Konnte nicht kopiert werden.",
  failed: "Outlook hat nicht geantwortet.",
};

export const words: PartWords = {
  company,
  composer,
  crowd,
  details,
  drawing,
  find,
  host,
  insights,
  ledger,
  opinion,
  records,
  waiting,
  ...helpWords,
};
