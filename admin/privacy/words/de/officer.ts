import { when } from "../../packText";
import type { Paper } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";
import { optingOut, shown, sources, written } from "./common";

export function record(facts: PrivacyFacts): Paper {
  return {
    file: "verarbeitungsverzeichnis",
    title: "Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO): Who Knows Whom",
    lines: [
      "**Verantwortlicher, Kontakt, Datenschutzbeauftragte:** [Name, Anschrift, Kontakt]",
      "**Zweck:** neben einer Nachricht oder Besprechung finden, wer aus dem Haus die anfragende Person jemandem von außen vorstellen kann, der daran beteiligt ist, und diese Anfrage vorbereiten.",
      "**Betroffene:** Beschäftigte; Menschen außerhalb, die uns schreiben, uns treffen oder denen wir schreiben; die Beschäftigten, die das Add-in benutzen.",
      "**Daten, soweit die anfragende Person sie lesen darf:**",
      ...sources(facts),
      "**Empfänger:** die anfragende Person; die Person, die gefragt wird; Microsoft als Auftragsverarbeiter von Microsoft 365 und Dynamics 365; der Betreiber der Website des Add-ins, in dessen Protokoll Adressen und Zeiten der aufrufenden Rechner stehen können, sonst nichts. Ein Link zu Teams oder zu Outlook im Web, dem nur der Klick der anfragenden Person folgt, trägt die Adresse der gefragten Person und den Text, der die gesuchte nennt, zu Microsoft; einer für einen neuen Lead trägt ihren Namen zu Dynamics 365.",
      "**Drittländer:** durch das Add-in selbst keine; die Bedingungen von Microsoft für [Mandant und Region]. Office.js kommt aus dem Netz von Microsoft.",
      "**Speicherung:** Gelesenes bleibt im Arbeitsspeicher des Bereichs, höchstens zehn Minuten.",
      ...when(facts.organization, collector.storage),
      ...written(facts),
      facts.organization
        ? collector.security
        : "**Sicherheit:** nur die Rechte der anfragenden Person, kein eigener Server, keine Anwendungsberechtigung; Verbindungen nur zur Website des Add-ins und zu Microsoft, erzwungen durch eine Content Security Policy.",
    ],
  };
}

export function impactAssessment(facts: PrivacyFacts): Paper {
  return {
    file: "datenschutz-folgenabschaetzung",
    title: "Datenschutz-Folgenabschätzung, Entwurf (Art. 35 DSGVO)",
    lines: [
      "## Ist eine nötig?",
      "Kontakte von Beschäftigten werden bewertet und untereinander verglichen, jeweils für eine Person außerhalb. Von den Kriterien der europäischen Leitlinien (WP 248) treffen mindestens zwei zu: Bewertung und schutzbedürftige Betroffene (Beschäftigte). Wir führen sie deshalb durch.",
      ...when(
        facts.activity,
        "Bewertet wird auch, wie aktiv jede Person mit irgendjemandem ist. Das ist ein dritter und der schwerste Grund.",
      ),
      ...when(facts.organization, collector.criterion),
      "## Was geschieht",
      ...sources(facts),
      shown(facts),
      "## Notwendigkeit",
      "Zweck ist eine Vorstellung durch jemanden, der die Person kennt. Ohne Kontakttage lässt sich niemand nennen; Texte und Betreffe sind dafür nicht nötig und werden dafür nicht gelesen. [Bestätigen oder ergänzen.]",
      "## Risiken und Maßnahmen",
      "- **Leistung wird nach der Liste beurteilt.** Durch Vereinbarung verboten; es gibt keine Ansicht über Personen hinweg oder für Vorgesetzte, keinen Export, kein Protokoll der Suchen. Zu sehen sind immer nur die Beschäftigten zu einer Person. [Restrisiko: gering]",
      ...when(
        facts.activity,
        "- **Abwesenheit wird sichtbar.** Krankheit, Urlaub oder Teilzeit senken den Platz, weil Aktivität zählt. Maßnahme: `ranking.activity` ausschalten. [Restrisiko: hoch]",
      ),
      ...when(
        facts.detailLevel === "counts",
        '- **Zahlen laden zum Vergleich ein.** Maßnahme: `detailLevel: "bars"` zeigt keine. [Restrisiko: mittel]',
      ),
      "- **Kontakte werden sichtbar, die vertraulich bleiben sollen** (Betriebsrat, Betriebsarzt, Rechtsabteilung). Maßnahme: Ausnahme, und Rechte in Dynamics 365.",
      ...when(
        facts.optOutList,
        "- **Die Einstellungen kann lesen, wer die Adresse der Website kennt.** Einträge als Hash nennen niemanden, doch lässt sich eine Vermutung prüfen; eine Gruppe vermeidet das.",
      ),
      ...when(facts.organization, collector.risk),
      "- **Die falsche Person wird gefragt.** Adressen außerhalb der Organisation sind gekennzeichnet; jeder Entwurf wird gelesen und von Hand gesendet.",
      "- **Jemand von außen lässt eine Verbindung eng erscheinen.** Stark verlangt beide Seiten an je drei Tagen; automatische Antworten zählen nicht.",
      ...optingOut(facts),
      "## Beteiligt",
      "[Betriebsrat, Datenschutzbeauftragte, Datum, Entscheidung]",
    ],
  };
}

export function balance(facts: PrivacyFacts): Paper {
  return {
    file: "interessenabwaegung",
    title: "Interessenabwägung (Art. 6 Abs. 1 Buchst. f DSGVO)",
    lines: [
      "**Unser Interesse:** einen Menschen, der uns schrieb oder dem wir schreiben, über jemanden zu erreichen, den er kennt, statt ihn unbekannt anzusprechen.",
      facts.organization
        ? collector.need
        : "**Erforderlichkeit:** Die Daten liegen schon in unseren Systemen, und die anfragende Person darf sie lesen; das Add-in zählt sie jeweils für eine Person. Alle per Mail zu fragen würde mehr verbreiten.",
      "**Beschäftigte:** Sie rechnen damit, dass geschäftliche Kontakte geschäftlich genutzt werden. Sie rechnen nicht damit, danach beurteilt zu werden. Daher: kein Text, keine Ansicht für Vorgesetzte, kein Protokoll, Ausnahme ohne Grund.",
      ...when(
        facts.activity,
        "**Dagegen wiegt,** dass die Aktivität mit irgendjemandem bewertet wird. Sie ist nicht nötig, um jemanden zu nennen, der die Person kennt; die Reihenfolge wird mit ihr besser. [Sagen Sie, warum es das wert ist, oder schalten Sie es aus.]",
      ),
      "**Menschen außerhalb:** Sie haben uns geschrieben, oder jemand von uns schreibt ihnen gerade. Sie erfahren es von der gefragten Person oder gar nicht; weitergegeben wird nur, was in der Anfrage steht. Sie können jederzeit widersprechen: [Kontakt].",
      shown(facts),
      "**Ergebnis:** [Unser Interesse überwiegt / überwiegt nicht], weil [Grund].",
    ],
  };
}
