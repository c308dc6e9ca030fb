import { when } from "../../packText";
import type { Paper } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";
import { formula, optingOut, shown, sources, written } from "./common";

export function worksAgreement(facts: PrivacyFacts): Paper {
  return {
    file: "betriebsvereinbarung",
    title: "Betriebsvereinbarung zu Who Knows Whom, Muster",
    lines: [
      "zwischen [Arbeitgeber] und [Betriebsrat]",
      "## 1. Gegenstand",
      "Das Outlook-Add-in Who Knows Whom, Version [Version], mit den Einstellungen der Anlage (config.json vom [Datum]).",
      "## 2. Was gelesen wird",
      ...sources(facts),
      "Texte und Betreffe von Nachrichten werden für die Liste nicht gelesen.",
      "## 3. Wie die Reihenfolge entsteht",
      ...formula(facts),
      ...when(
        facts.activity,
        "Beide Seiten wissen, dass die Aktivität mit irgendjemandem eine Bewertung des Verhaltens ist und dass Abwesenheit in ihr sichtbar wird. Sie ist eingeschaltet, weil [Grund], bis zum [Datum].",
      ),
      "## 4. Wer was sieht",
      shown(facts),
      "Das sieht die anfragende Person, jeweils für eine Person außerhalb, die an der geöffneten Nachricht oder Besprechung beteiligt ist, und soweit sie die Quellen lesen darf. Wer gefragt wird, sieht die Anfrage. Sonst sieht niemand etwas; es gibt keine Ansicht für Vorgesetzte, keinen Export und kein Protokoll der Suchen.",
      ...when(facts.organization, collector.audit),
      ...written(facts),
      "## 5. Verbot der Auswertung",
      "Weder die Liste noch etwas darin Gezeigtes darf verwendet werden, um Verhalten oder Leistung zu beurteilen, Beschäftigte zu vergleichen oder arbeitsrechtliche Maßnahmen zu begründen. Was unter Verstoß dagegen bekannt wurde, darf nicht verwertet werden.",
      "## 6. Ausnahme",
      "Alle können sich ausnehmen lassen, ohne Grund und ohne Nachteil.",
      ...optingOut(facts),
      "## 7. Änderungen",
      "Eine neue Version, die mehr liest, zeigt oder speichert, und jede Änderung einer Einstellung der Anlage, die das tut, wird dem Betriebsrat [vier] Wochen vorher angekündigt. Sie gilt erst mit seiner Zustimmung. Das Änderungsprotokoll jeder Version sagt, was Administratoren wissen müssen.",
      "## 8. Nachprüfung",
      "Der Betriebsrat kann sich jederzeit die Einstellungen zeigen lassen und mit diesem Papier vergleichen und an einem Testmandanten sehen, was das Add-in sendet: `npm start -- --traffic DATEI` zeichnet jede Anfrage und Antwort auf.",
      "## 9. Ende",
      'Endet die Vereinbarung, hält `"enabled": false` in config.json jeden Bereich bei der nächsten Suche an. Danach werden App-Registrierung, Einwilligungen und Website gelöscht.',
      "In Postfächern bleiben die eigenen Anfragen als Hashes, Entwürfe und gesendete Anfragen.",
      ...when(facts.organization, collector.end),
      ...when(facts.crmTask, "Aufgaben in Dynamics 365 werden gelöscht durch [Regel]."),
      "[Ort, Datum, Unterschriften]",
    ],
  };
}
