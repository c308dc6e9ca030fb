/** What the organisation's mail adds to the papers: it is read by a program with rights of its own. */
export const collector = {
  shown:
    "Eine Zeile, zu der die Mail der Organisation beiträgt, hat keine Zahl und kein genaues Datum.",
  criterion:
    "Gezählt wird die Mail aller einbezogenen Beschäftigten: Eine Verarbeitung in großem Umfang ist ein weiteres Kriterium.",
  storage:
    "Die Dokumente des Sammlers liegen versiegelt in Dynamics 365, bis 40 Tage nach seinem letzten Lauf; seine eigenen Zählungen, mit Menschen außerhalb als Hashes, liegen auf dem Rechner, auf dem er läuft: [wo, wer Zugang hat].",
  security:
    "**Sicherheit:** Der Bereich hat nur die Rechte der anfragenden Person, keinen eigenen Server, und Verbindungen nur zur Website des Add-ins und zu Microsoft, erzwungen durch eine Content Security Policy. Der Sammler, den wir betreiben, hat eigene Anwendungsberechtigungen (`Mail.ReadBasic` und `Calendars.Read`, soweit Exchange sie zulässt, `User.Read.All` und `GroupMember.Read.All`); nach Betreff und Text fragt er nicht.",
  need: "**Erforderlichkeit:** Die Daten liegen schon in unseren Systemen, doch dürfte die anfragende Person nur einen Teil davon lesen: Der Sammler zählt dafür die Mail aller einbezogenen Beschäftigten. Das Add-in zeigt sie jeweils für eine Person, und niemand kann auflisten, wen jemand kennt. Alle per Mail zu fragen würde mehr verbreiten.",
  rights:
    "Der Sammler hält fest, an welchen Tagen Sie mit Menschen außerhalb in Kontakt standen, diese als Hashes; Tage und Anzahlen nennt Ihnen [Kontakt].",
  risk: "- **Der Sammler liest, was die anfragende Person nicht lesen darf.** Maßnahme: Exchange begrenzt die Postfächer, die Dokumente sind versiegelt, Postfächer von Ausgenommenen bleiben außen vor. Wer seine Tabelle lesen darf und eine Liste von Adressen oder Domänen hat, kann sie einzeln durchprobieren: Solche Zugriffe sind zu überwachen. [Restrisiko: mittel]",
  optOut:
    "Der Sammler hat eigene Einstellungen: Wen sie ausnehmen, den liest und nennt er ab seinem nächsten Lauf nicht.",
  prospects:
    "Sie stammen auch aus Postfächern und Kalendern unserer Beschäftigten: Ein Programm zählt dort die Tage, ohne Betreff und Text, und hält sie verschlüsselt vor, bis 40 Tage nach seinem letzten Lauf.",
  audit:
    "Dynamics 365 kann protokollieren, wer die Dokumente des Sammlers liest. Ein solches Protokoll dient nur dazu, ihren Missbrauch zu erkennen.",
  end: "Der Sammler wird abgeschaltet; seine Tabelle, seine Zählungen und seine Berechtigungen werden entfernt (`npm run collector -- purge --yes`).",
} as const;
