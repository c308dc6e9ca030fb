import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";

export const words: IntroductionWords = {
  language: language.code,
  subject: (prospect) => `Kontakt zu ${prospect}`,
  greeting: (introducer) => (introducer === "" ? "Guten Tag," : `Guten Tag ${introducer},`),
  wish: (prospect) => `ich würde ${prospect} gern kennenlernen.`,
  quotedBelow: "Die Nachricht, um die es geht, steht unten.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `Soweit ich sehe, standen Sie und ${prospect} zuletzt im ${month} in Kontakt.`,
    turnedToProspect: (prospect, month) =>
      `Soweit ich sehe, haben Sie sich zuletzt im ${month} an ${prospect} gewandt.`,
    turnedToColleague: (prospect, month) =>
      `Soweit ich sehe, hat sich ${prospect} zuletzt im ${month} an Sie gewandt.`,
    onSameMessages: (prospect, month) =>
      `Soweit ich sehe, waren Sie und ${prospect} zuletzt im ${month} an denselben Nachrichten beteiligt.`,
    onThisMessage: (prospect) => `Sie und ${prospect} sind an derselben Unterhaltung beteiligt.`,
  },
  undated: {
    inTouch: (prospect) => `Soweit ich sehe, standen Sie und ${prospect} schon in Kontakt.`,
    turnedToProspect: (prospect) =>
      `Soweit ich sehe, haben Sie sich schon einmal an ${prospect} gewandt.`,
    turnedToColleague: (prospect) =>
      `Soweit ich sehe, hat sich ${prospect} schon einmal an Sie gewandt.`,
    onSameMessages: (prospect) =>
      `Soweit ich sehe, waren Sie und ${prospect} schon an denselben Nachrichten beteiligt.`,
  },
  ask: (prospect) =>
    `Könnten Sie uns miteinander bekannt machen? Bitte fragen Sie ${prospect} vorher, ob das willkommen ist.`,
  atCompany: {
    wish: ({ person, company, prospect }) =>
      person === ""
        ? `ich sehe, dass Sie mit Personen bei ${company} in Kontakt stehen. Dort versuche ich, ${prospect} zu erreichen.`
        : `ich sehe, dass Sie ${person} bei ${company} kennen. Dort versuche ich, ${prospect} zu erreichen.`,
    ask: (person) =>
      person === ""
        ? "Könnten Sie mir sagen, wer dort uns bekannt machen oder ein gutes Wort einlegen könnte?"
        : `Könnten Sie ${person} bitten, uns bekannt zu machen oder ein gutes Wort einzulegen?`,
  },
  easyNo: "Ein Nein ist völlig in Ordnung und braucht keine Begründung.",
  thanks: "Vielen Dank und freundliche Grüße",
  noteLead: (prospect) => `Falls es hilft, diese Zeilen können Sie an ${prospect} weiterleiten:`,
  note: {
    greeting: (prospect) => (prospect === "" ? "Guten Tag," : `Guten Tag ${prospect},`),
    wish: (rep) => `mein Name ist ${rep}, und ich würde Sie gern kennenlernen.`,
    topic: {
      ownMessage: (subject) => `Es geht um Ihre Nachricht „${subject}“.`,
      other: (subject) => `Es geht um „${subject}“.`,
    },
    ask: "Hätten Sie Zeit für ein kurzes Gespräch?",
    regards: "Freundliche Grüße",
  },
  taskSubject: (introducer, prospect) => `${introducer} um einen Kontakt zu ${prospect} gebeten`,
  header: { from: "Von", date: "Datum", subject: "Betreff" },
};
