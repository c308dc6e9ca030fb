import type { SetupWords } from "../../core/setup/setupWords";

/** What the setup check says. Names of settings stay as admin centers have them in English. */
export const words: SetupWords = {
  names: {
    consent: (scope) => `Zustimmung: ${scope}`,
    table: (table) => `Tabelle ${table}`,
    privilege: (privilege) => `Recht ${privilege}`,
    optOutGroup: "Opt-out-Gruppe",
    source: "Quelle",
    access: "Zugang der App und dieser Person",
    wkw: "„Who knows whom“ von Dynamics selbst",
    template: "Vorlage der Anfrage",
    synchronization: "Serverseitige Synchronisierung dieser Person",
    mail: "E-Mails nach Richtung und Status",
    undated: "Erledigte E-Mails ohne Datum",
    appointments: "Vergangene Termine nach Status",
    calls: "Anrufe nach Richtung",
  },
  gives: {
    scopes: {
      "User.Read": "Sie unter allen Ihren Adressen, und die bestätigten Domänen der Organisation",
      "Mail.Read": "Ihre eigenen E-Mails mit der Person",
      "Calendars.Read": "Ihre eigenen Termine mit der Person",
      "User.ReadBasic.All": "Namen und Fotos von Kollegen; was ein Verteiler oder Raum ist",
      "User.Read.All": "weitere Adressen, Abteilungen, Orte, Telefone, und wer ausgeschieden ist",
      "Presence.Read.All": "wer gerade erreichbar ist",
      "GroupMember.Read.All": "die Mitglieder der Opt-out-Gruppe",
    },
    otherScope: "was config.json verlangt",
    domains: "wer Kollege ist und wer außerhalb steht",
    optOutGroup: "Kollegen, die die Administration aus jeder Liste nimmt",
    wishes: "dass Kollegen sich selbst abmelden, ohne jemanden zu fragen",
    tracked:
      "was Kollegen nachverfolgt haben: ohne das sind nur eigene E-Mails und Termine bekannt",
    everything: "alles, was das CRM weiß",
    wkw: "Vermittler aus Exchange, wo Dynamics sie berechnet hat",
    template: "die eigenen Worte der Organisation im Entwurf",
    synchronization: "E-Mails und Termine, die automatisch nachverfolgt werden",
    mail: "die Stärke, abgelesen an E-Mails in beiden Richtungen",
    undated: "den Tag, mit dem jede E-Mail zählt",
    appointments: "Termine, die am meisten zählen",
    calls: "Anrufe, die jemand erfasst hat",
    tables: {
      lead: "den Lead der Person",
      contact: "den Kontakt der Person",
      account: "die Firma der Person",
      email: "nachverfolgte E-Mails",
      appointment: "nachverfolgte Termine",
      phonecall: "nachverfolgte Anrufe",
      systemuser: "welcher Kollege es war",
      msdyn_wkwconfig: "die Einstellungen von Dynamics’ eigenem „Who knows whom“",
      msdyn_wkwcolleaguesforcontact: "Vermittler, die Dynamics berechnet hat",
      msdyn_wkwcolleaguesforcompany:
        "wer die Firma der Person kennt, wie Dynamics es berechnet hat",
      msdyn_mostcontactedby: "die häufigsten Kontakte der Beziehungsanalyse",
      wkw_wish: "Kollegen, die sich selbst abmelden",
      wkw_acquaintance: "die E-Mails der Organisation",
    },
    privileges: {
      prvReadActivity:
        "wessen E-Mails, Termine und Anrufe zählen: so weit das reicht, so lang ist die Liste",
      prvReadLead: "den Lead der Person und damit nachverfolgte E-Mails",
      prvReadContact: "den Kontakt der Person und damit nachverfolgte E-Mails",
      prvReadAccount: "die Firma der Person in ihrem Datensatz",
      prvReadUser: "Namen von Kollegen außerhalb der eigenen Einheit",
      prvCreateActivity: "eine Anfrage, die als Aufgabe erfasst wird",
      prvReadwkw_Wish:
        "selbst abgemeldete Kollegen: wen das Recht nicht erreicht, der wird trotzdem vorgeschlagen",
      prvCreatewkw_Wish: "dass man sich selbst abmelden kann",
      prvWritewkw_Wish: "dass man es sich anders überlegen kann",
    },
  },
  found: {
    agreed: "erteilt",
    notAgreed: "nicht erteilt",
    noToken: (code) => `kein Token: ${code}`,
    noDomains: (code) => `bestätigte Domänen: ${code}`,
    notVerified: (list) => `nicht bestätigt: ${list}`,
    notListed: (list) => `bestätigt, aber nicht aufgeführt: ${list}`,
    domains: (count) => `Domänen: ${count}`,
    noGroup: "keine Gruppe in config.json",
    members: (count) => `Mitglieder: ${count}`,
    crmOff: "sources.crm steht auf false",
    answers: "WhoAmI antwortet",
    notInstalled: "nicht installiert",
    noRow: "keine Zeile, die diese Person lesen darf",
    switchedOn: "eingeschaltet",
    switchedOff: "ausgeschaltet",
    template: "eine Vorlage in Dynamics",
    noTemplate: "keine in Dynamics",
    readable: "lesbar",
    notThere: "nicht vorhanden",
    refused: "verweigert",
    counted: "gezählt",
    synchronization: (incoming, outgoing, approval) =>
      `eingehend ${incoming}, ausgehend ${outgoing}, Adresse ${approval}`,
    approved: "genehmigt",
    notApproved: "nicht genehmigt",
    mail: (received, sent, rest, days) =>
      `${received} empfangen, ${sent} gesendet, ${rest} Entwürfe oder fehlgeschlagen (Tage: ${days})`,
    undated: (times, days) => `ohne senton: ${times} (Tage: ${days})`,
    appointments: (parts, days) => `${parts} (Tage: ${days})`,
    calls: (outgoing, incoming, days) =>
      `${outgoing} ausgehend, ${incoming} eingehend (Tage: ${days})`,
    none: "keine",
  },
  appointmentStates: {
    0: "offen",
    1: "erledigt",
    2: "abgesagt",
    3: "geplant",
  },
  depths: {
    none: "keine",
    own: "Benutzer (eigene Zeilen)",
    unit: "Unternehmenseinheit",
    unitAndBelow: "Übergeordnet: untergeordnete Unternehmenseinheiten",
    everything: "Organisation",
  },
  methods: {
    none: "keine",
    outlook: "mit Dynamics 365 for Outlook",
    serverSide: "serverseitig",
    forward: "über Weiterleitungspostfach",
  },
  fixes: {
    signIn: "Erneut anmelden. Hilft das nicht: npm run admin -- registration",
    consent:
      "Administratorzustimmung erteilen: die Adressen zeigt npm run admin -- registration. Oder es in config.json aus graphScopes nehmen (aus sources bei Mail.Read und Calendars.Read).",
    surplus: (list) =>
      `Herausnehmen, was Ihnen nicht gehört: alle bei ${list} gelten als Kollegen, und Entwürfe gehen an sie.`,
    missing: (list) =>
      `In config.json zu internalDomains hinzufügen: ${list}. Sie zählen schon, wo Graph rechtzeitig antwortet.`,
    makeGroup:
      "Wahlweise: eine Gruppe anlegen und ihre Id in optOut.groupId von config.json eintragen.",
    noSuchGroup:
      "Diese Gruppe gibt es nicht: optOut.groupId in config.json berichtigen. Bis dahin wird niemand vorgeschlagen.",
    groupConsent:
      "GroupMember.Read.All zustimmen (npm run admin -- registration). Bis dahin wird niemand vorgeschlagen.",
    crmOff: "sources.crm und dataverseUrl in config.json setzen.",
    wishes:
      'Wahlweise: npm run admin -- opt-out table, dann "heeded" oder "required" in config.json.',
    crmConsent: "user_impersonation von Dynamics CRM zustimmen (npm run admin -- registration).",
    admit:
      "Power Platform Admin Center > Umgebung > Settings > Privacy + Security: die Client-Id aus config.json in App access control und dieses Netz in der IP-Firewall zulassen. Users: dieser Person ein aktives Konto mit Lizenz und Sicherheitsrolle geben.",
    installWkw:
      "Wahlweise: Sales Hub > Change area > Sales Insights settings > Relationship insights.",
    readWkw:
      "Wahlweise: den Vertriebsrollen Leserecht auf msdyn_wkwconfig geben (Salesperson hat es von Haus aus).",
    runAsAdministrator:
      "Als Administrator ausführen: die Zeile der Einstellungen gehört dem, der es eingeschaltet hat, und diese Person liest nur eigene Zeilen.",
    switchOnWkw: "Wahlweise: Sales Insights settings > Who Knows Whom > einschalten.",
    nameTemplate:
      "Wahlweise: in Sales Insights settings > Who Knows Whom eine nennen, oder in draft.template von config.json.",
    approve:
      "Advanced Settings > Email configuration > Mailboxes: die E-Mail-Adresse genehmigen, dann Test & Enable.",
    synchronize:
      "Advanced Settings > Email configuration > Mailboxes: Eingang, Ausgang und Termine auf Server-Side Synchronization stellen, dann Test & Enable.",
    ofSales: "Sie gehört zur App Dynamics 365 Sales; die übrigen werden ohne sie gelesen.",
    installInsights:
      "Wahlweise: Sales Insights settings > Relationship insights, mit Sales Premium.",
    wishTable: "Ausführen, was npm run admin -- opt-out table ausgibt, und allen die Rolle geben.",
    mailTable: "Ausführen, was npm run admin -- collector prepare schreibt.",
    giveRead: (table) =>
      `Der Sicherheitsrolle der Vertriebsleute Leserecht auf ${table} geben, so tief wie sie sehen sollen.`,
    tryAgain: "In einer Minute erneut versuchen.",
    deepen: (privilege, depth) =>
      `Power Platform Admin Center > Umgebung > Security roles > Rolle der Vertriebsleute: ${privilege} auf ${depth}.`,
    noMail:
      "Serverseitige Synchronisierung einschalten, und Nachverfolgung in den persönlichen Optionen: Options > Email > Track.",
    receivedOnly:
      "Nur empfangene E-Mails: Verbindungen bleiben schwach. Auch gesendete nachverfolgen: Options > Email > Track, und Nachverfolgung des Ordners Sent Items.",
    undated:
      "Importierte oder erfasste E-Mails: den Import senton füllen lassen. Solche E-Mails zählen, wenn überhaupt, am Tag ihrer Anlage.",
    appointments:
      "Termine der Postfächer auf Server-Side Synchronization stellen, oder Termine nachverfolgen lassen.",
    calls: "Wahlweise: Anrufe als Telefonanruf-Aktivitäten erfassen.",
  },
  lines: {
    gives: (what) => `Bringt: ${what}.`,
  },
  tracking: "Nachverfolgung",
  settings: "Einstellungen",
};
