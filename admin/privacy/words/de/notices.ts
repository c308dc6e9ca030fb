import { when } from "../../packText";
import type { Paper } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";
import { formula, optingOut, shown, sources, written } from "./common";

const rights =
  "Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen, widersprechen und sich bei [Aufsichtsbehörde] beschweren. Das Add-in hält über Sie nichts an einer Stelle vor: Was es liest, liegt in Dynamics 365, in Postfächern und im Verzeichnis und wird von dort beauskunftet. Was sich jemand von seinen Anfragen merkt, liegt als Hash im eigenen Postfach und lässt sich dort entfernen.";

export function noticeForColleagues(facts: PrivacyFacts): Paper {
  return {
    file: "hinweis-fuer-beschaeftigte",
    title: "Für Beschäftigte: was Who Knows Whom über Sie zeigt (Art. 13, 14 DSGVO)",
    lines: [
      "Öffnet jemand im Vertrieb eine Nachricht oder Besprechung mit jemandem von außen oder schreibt ihm, sagt das Add-in, wer von uns mit dieser Person in Kontakt stand, zuerst fünf und auf Wunsch die übrigen, um eine oder einen davon um eine Vorstellung zu bitten. Verantwortlich: [Name, Kontakt; Datenschutzbeauftragte].",
      "**Gelesen wird:**",
      ...sources(facts),
      shown(facts),
      "**So entsteht die Reihenfolge:**",
      ...formula(facts),
      ...written(facts),
      "**Rechtsgrundlage:** Art. 6 Abs. 1 Buchst. f DSGVO [und die Betriebsvereinbarung vom ...].",
      "**Sie müssen nicht dabei sein.**",
      ...optingOut(facts),
      rights,
      ...when(facts.organization, collector.rights),
    ],
  };
}

export function noticeForProspects(facts: PrivacyFacts): Paper {
  return {
    file: "hinweis-fuer-aussenstehende",
    title:
      "Für Menschen, die uns schreiben oder denen wir schreiben (Art. 13, 14 DSGVO), zur Ergänzung der Datenschutzerklärung",
    lines: [
      "Wenn Sie uns schreiben oder wir Ihnen, sehen wir nach, wer von uns mit Ihnen in Kontakt stand, damit jemand mit Ihnen spricht, den Sie kennen. Verantwortlich: [Name, Kontakt; Datenschutzbeauftragte].",
      "Dafür verwenden wir Ihren Namen und Ihre Adresse und an welchen Tagen Sie und unsere Beschäftigten einander schrieben, sich trafen oder anriefen. Den Text anderer Nachrichten lesen wir dafür nicht.",
      ...when(
        facts.crm,
        "Die Tage stammen aus unserem Kundensystem, soweit die lesende Person es sehen darf.",
      ),
      ...when(
        facts.mailbox || facts.calendar,
        "Sie stammen auch aus Postfach und Kalender der Person, die nachsieht.",
      ),
      ...when(facts.organization, collector.prospects),
      ...when(
        facts.crmTask,
        "Dass jemand um eine Vorstellung bei Ihnen gebeten wurde, steht in unserem Kundensystem als Aufgabe mit Ihrem Namen.",
      ),
      "Empfänger sind, wer Ihre Nachricht liest oder Ihnen schreibt, wer gefragt wird, und Microsoft als unser Auftragsverarbeiter. Nichts wird automatisch entschieden. Was nachgesehen wurde, ist nach zehn Minuten vergessen.",
      "Grundlage ist unser berechtigtes Interesse, vorgestellt zu werden (Art. 6 Abs. 1 Buchst. f DSGVO). Sie können jederzeit widersprechen: [Kontakt].",
      "Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und sich bei [Aufsichtsbehörde] beschweren.",
    ],
  };
}
