import { givenNameOf } from "../../core/people/givenName";
import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";

export const words: IntroductionWords = {
  language: language.code,
  subject: (prospect) => `Mise en relation avec ${prospect}`,
  greeting: (introducer) =>
    introducer === "" ? "Bonjour," : `Bonjour ${givenNameOf(introducer)},`,
  wish: (prospect) => `J’aimerais rencontrer ${prospect}.`,
  quotedBelow: "Le message en question figure ci-dessous.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `D’après ce que je vois, vous et ${prospect} avez été en contact pour la dernière fois en ${month}.`,
    turnedToProspect: (prospect, month) =>
      `D’après ce que je vois, vous avez contacté ${prospect} pour la dernière fois en ${month}.`,
    turnedToColleague: (prospect, month) =>
      `D’après ce que je vois, ${prospect} a pris contact avec vous pour la dernière fois en ${month}.`,
    onSameMessages: (prospect, month) =>
      `D’après ce que je vois, vous et ${prospect} avez figuré dans les mêmes messages pour la dernière fois en ${month}.`,
    onThisMessage: (prospect) => `Vous et ${prospect} participez à la même conversation.`,
  },
  undated: {
    inTouch: (prospect) => `D’après ce que je vois, vous et ${prospect} avez déjà été en contact.`,
    turnedToProspect: (prospect) => `D’après ce que je vois, vous avez déjà contacté ${prospect}.`,
    turnedToColleague: (prospect) =>
      `D’après ce que je vois, ${prospect} a déjà pris contact avec vous.`,
    onSameMessages: (prospect) =>
      `D’après ce que je vois, vous et ${prospect} avez déjà figuré dans les mêmes messages.`,
  },
  ask: (prospect) =>
    `Pourriez-vous nous mettre en relation ? Merci de demander d’abord à ${prospect} si cela lui convient.`,
  atCompany: {
    wish: ({ person, company, prospect }) =>
      person === ""
        ? `Je vois que vous êtes en contact avec des personnes chez ${company}. Je cherche à y joindre ${prospect}.`
        : `Je vois que vous connaissez ${person} chez ${company}. Je cherche à joindre ${prospect}, qui y travaille aussi.`,
    ask: (person) =>
      person === ""
        ? "Pourriez-vous me dire qui pourrait nous y mettre en relation, ou dire un mot en ma faveur ?"
        : `Pourriez-vous demander à ${person} de nous mettre en relation, ou dire un mot en ma faveur ?`,
  },
  easyNo: "Un refus ne pose aucun problème et n’a pas besoin d’être justifié.",
  thanks: "Merci et bien cordialement,",
  noteLead: (prospect) => `Si cela vous aide, voici quelques lignes à transférer à ${prospect} :`,
  note: {
    greeting: (prospect) => (prospect === "" ? "Bonjour," : `Bonjour ${givenNameOf(prospect)},`),
    wish: (rep) => `Je m’appelle ${rep} et j’aimerais faire votre connaissance.`,
    topic: {
      ownMessage: (subject) => `Il s’agit de votre message « ${subject} ».`,
      other: (subject) => `Il s’agit de « ${subject} ».`,
    },
    ask: "Auriez-vous un moment pour un court échange ?",
    regards: "Bien cordialement,",
  },
  taskSubject: (introducer, prospect) =>
    `Mise en relation avec ${prospect} demandée à ${introducer}`,
  header: { from: "De", date: "Date", subject: "Objet" },
};
