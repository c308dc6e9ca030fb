import { thresholdsBy } from "../../../../src/core/strength/connectionStrength";
import { when } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";

const quotes = {
  none: "Ein Entwurf zitiert nichts aus der Nachricht.",
  header: "Ein Entwurf zitiert Absender, Datum und Betreff der Nachricht, nicht ihren Text.",
  message:
    "Ein Entwurf zitiert Absender, Datum und Betreff der Nachricht und, wenn die anfragende Person es will, ihren Text.",
} as const;

/** What is read, item by item. */
export function sources(facts: PrivacyFacts): readonly string[] {
  return [
    "- die geöffnete Nachricht oder Besprechung: wer daran beteiligt ist, Betreff und Datum und ob sie als vertraulich gekennzeichnet ist; von dem, was die anfragende Person gerade schreibt, nur an wen es geht",
    "- Name und Adressen der anfragenden Person selbst und welche Domänen zur Organisation gehören",
    ...when(
      facts.crm,
      "- Dynamics 365, soweit die anfragende Person es lesen darf: an welchen Tagen wer von uns wie viele E-Mails, Besprechungen und Anrufe mit der Person hatte, von Dynamics 365 selbst gezählt; Leads und Kontakte der Person, und wer für sie oder ihre Firma zuständig, in deren Team, mit ihnen verbunden oder an einer Verkaufschance mit ihnen beteiligt ist; Titel und Telefonnummern der angezeigten Beschäftigten; ob jemand aus dem Haus, nach dem ausdrücklich gefragt wird, ausgeschieden ist",
    ),
    ...when(
      facts.insights,
      "- was Dynamics 365 selbst darüber ermittelt hat, wer die Person kennt, auch aus Exchange, soweit es die anfragende Person lesen darf: wen es nennt und wann der letzte Kontakt war",
    ),
    ...when(
      facts.opportunityNames,
      "- die Namen von Verkaufschancen mit der Person, soweit die anfragende Person sie lesen darf",
    ),
    ...when(
      facts.mailbox,
      `- das eigene Postfach der anfragenden Person: Absender, Empfänger und Zeit der Nachrichten mit der Person, ohne ${facts.lastTopic ? "" : "Betreff und "}Text; wurde ein Entwurf geöffnet, auch Betreff, Empfänger und Zeit der eigenen Nachrichten an diese Kollegin oder diesen Kollegen seither, um zu sehen, ob er gesendet wurde`,
    ),
    ...when(
      facts.lastTopic,
      "- auch den Betreff dieser Nachrichten: Der der letzten zwischen einer Kollegin oder einem Kollegen und der Person steht dort bei den Einzelheiten; er wird nirgends aufbewahrt und kommt in keinen Entwurf",
    ),
    ...when(
      facts.calendar,
      "- der eigene Kalender der anfragenden Person: Beginn, Organisator, Teilnehmer und Zusagen der Besprechungen aus 180 Tagen, höchstens 500, ohne Betreff und Text",
    ),
    ...when(
      facts.organization,
      "- die Mail der Organisation, wie der Sammler sie über Nacht gezählt hat: für jede Person und jedes Unternehmen außerhalb, welche Kolleginnen und Kollegen an welchen Tagen damit in Kontakt waren, in Dokumenten, die nur öffnen kann, wer die Adresse der Person oder die Maildomäne des Unternehmens hat; ohne Betreff und Text",
    ),
    ...when(facts.names, "- das Verzeichnis: Namen und Fotos von Beschäftigten"),
    ...when(
      facts.directory,
      "- das Verzeichnis: Titel, Abteilungen, Telefonnummern und weitere Adressen von Beschäftigten",
    ),
    ...when(facts.presence, "- ob die angezeigten Beschäftigten gerade erreichbar sind"),
    ...when(
      facts.activity,
      "- wie aktiv jede gefundene Person aus dem Haus mit irgendjemandem war: an welchen der letzten neunzig Tage sie schrieb, sich traf oder anrief, von Dynamics 365 gezählt",
    ),
  ];
}

/** How the list is ordered, for people who want to recalculate it. */
export function formula(facts: PrivacyFacts): readonly string[] {
  const { strongFrom, mediumFrom } = thresholdsBy[facts.activity ? "known" : "unknown"];
  return [
    "Jeder Tag, an dem die beiden in Kontakt standen, zählt einmal, mit der Wurzel aus dem, was an ihm geschah: eine E-Mail 1, eine Antwort 2, eine Besprechung oder ein Anruf 2, eine Kopie weniger. Ein Tag zählt umso weniger, je länger er her ist: die Hälfte nach 30 Tagen, ein Viertel nach 90, nichts nach drei Jahren. Die Tage werden zusammengezählt.",
    ...when(
      facts.activity,
      "Die Summe wird damit malgenommen, wie aktiv die Person zuletzt mit irgendjemandem war: 45 Tage Stille halbieren sie. Urlaub, Krankheit und Teilzeit senken sie also.",
    ),
    `Stark: Die Summe ist ${strongFrom} oder mehr, beide haben sich an je mindestens drei Tagen geschrieben oder getroffen, und das letzte Mal ist keine zwölf Monate her. Mittel: ${mediumFrom.toLocaleString("de")} oder mehr. Schwach: weniger. Wo nur ein kleiner Teil der Mails erfasst ist, genügt weniger.`,
    ...when(
      facts.activity,
      `Ist die Aktivität von niemandem in einer Liste bekannt, zählt die Summe allein: stark ab ${thresholdsBy.unknown.strongFrom}, mittel ab ${thresholdsBy.unknown.mediumFrom.toLocaleString("de")}.`,
    ),
    "Beispiel: je eine E-Mail alle zwei Wochen über ein Jahr ist stark, eine im Monat mittel, eine vor zwei Jahren schwach.",
  ];
}

export function shown({ detailLevel, organization, organizationDetail }: PrivacyFacts): string {
  if (detailLevel === "bars") {
    return "Zu jeder Person zeigt der Bereich das Wort stark, mittel oder schwach und ob es E-Mails, Besprechungen oder Anrufe gab: keine Zahl, keinen Monat, kein Datum.";
  }
  const counts =
    "Zu jeder Person zeigt der Bereich das Wort stark, mittel oder schwach, wie viele E-Mails, Besprechungen und Anrufe es gab, wann der letzte Kontakt war, und die zwölf Monate davor.";
  return organization && organizationDetail === "bars" ? `${counts} ${collector.shown}` : counts;
}

export function written(facts: PrivacyFacts): readonly string[] {
  return [
    quotes[facts.quote],
    "Die eigenen Anfragen merkt sich das Postfach der anfragenden Person in seinen Einstellungen, höchstens 28 KB: ein Hash mit Schlüssel aus gefragter und gesuchter Person, einer der gefragten Person allein, die Minute und was daraus wurde; ebenso, dass ein Entwurf oder Chat geöffnet wurde, bis die anfragende Person sagt, ob er gesendet ist.",
    "Was diese Person über Kolleginnen und Kollegen sagt (kennt jemanden gut, nicht hilfreich, nicht mehr da), merkt sich ebenfalls nur dieses Postfach, höchstens 3 KB, als Hash mit Schlüssel. Es ändert die Reihenfolge der eigenen Listen und sonst nichts, und lässt sich zurücknehmen.",
    ...when(
      facts.crmTask,
      "Eine Anfrage wird in Dynamics 365 eine Aufgabe mit den Namen beider; für sie gelten die dortigen Regeln für Aufgaben.",
    ),
    "Entwürfe und gesendete Anfragen liegen im Postfach der anfragenden Person wie jede andere Mail.",
  ];
}

export function optingOut(facts: PrivacyFacts): readonly string[] {
  return [
    ...when(
      facts.optOutGroup,
      "Wer in der Ausnahmegruppe des Verzeichnisses ist, wird nie vorgeschlagen. Wo man der Gruppe selbst beitreten kann, braucht es keine Administration.",
    ),
    ...when(
      facts.optOutList,
      "Eine Liste in den Einstellungen nennt, als Hashes oder Adressen, wer nie vorgeschlagen wird. Auf die Liste kommt, wer [Kontakt] darum bittet.",
    ),
    ...when(
      !facts.optOutGroup && !facts.optOutList,
      "Bisher hat niemand widersprochen. Auf die Liste kommt, wer [Kontakt] darum bittet.",
    ),
    "Das gilt ab der nächsten Suche jeder Person, bei einer Gruppe nach höchstens zehn Minuten.",
    ...when(facts.organization, collector.optOut),
  ];
}
