import { givenNameOf } from "../../core/people/givenName";
import type { ColleagueWords, NamedProspect } from "../../core/request/introductionWords";
import type { Moment } from "../../core/request/situation/moment";
import type { Manner } from "../../core/words/manner";
import { momentWords } from "../momentWords";
import { language } from "./language";

const moment = momentWords(language.code, {
  today: "aujourd’hui",
  yesterday: "hier",
  thisWeek: "cette semaine",
  lastWeek: "la semaine dernière",
  thisMonth: "ce mois-ci",
  lastMonth: "le mois dernier",
  month: (name) => `en ${name}`,
});

const at = (when: Moment | undefined) => (when === undefined ? "" : ` ${moment(when)}`);

function full({ name, jobTitle, companyName, address }: NamedProspect): string {
  const facts = [jobTitle, companyName].filter((fact) => fact !== undefined).join(", ");
  const more = facts === "" ? address : facts;
  return more === undefined ? name : `${name} (${more})`;
}

/** Tu or vous; people who say tu call others by the given name too. */
export function toColleague({ address, tone }: Manner): ColleagueWords {
  const isTu = address === "familiar";
  const by = (tu: string, vous: string) => (isTu ? tu : vous);
  const short = ({ name }: NamedProspect) => (isTu ? givenNameOf(name) : name);
  return {
    between: " ",
    subject: {
      introduce: (prospect) => `Mise en relation avec ${prospect}`,
      putInAWord: (prospect) => `Un mot en ma faveur : ${prospect}`,
      advise: (prospect) => `${by("Ton", "Votre")} avis sur ${prospect}`,
    },
    greeting: (introducer) =>
      introducer === "" ? "Bonjour," : `Bonjour ${givenNameOf(introducer)},`,
    opening: {
      none: (prospect) => `J’aimerais entrer en contact avec ${full(prospect)}.`,
      wroteToMe: (prospect, when) => `${full(prospect)} m’a écrit${at(when)}.`,
      iWrote: (prospect, when) => `J’ai contacté ${full(prospect)}${at(when)}.`,
      inTouch: (prospect, when) =>
        `J’ai déjà échangé avec ${full(prospect)}${when === undefined ? "" : `, la dernière fois${at(when)}`}.`,
      met: (prospect, when) => `J’ai eu une réunion avec ${full(prospect)}${at(when)}.`,
      meetingAhead: (prospect) => `J’ai bientôt une réunion avec ${full(prospect)}.`,
      companyOnly: (prospect) => `Je cherche à joindre ${full(prospect)}.`,
    },
    acquaintance: {
      inTouch: (prospect, when) =>
        when === undefined
          ? `Sauf erreur, ${by("tu as", "vous avez")} déjà échangé avec ${short(prospect)}.`
          : `Sauf erreur, ${by("tu as", "vous avez")} échangé avec ${short(prospect)}${at(when)}.`,
      turnedToProspect: (prospect, when) =>
        `Sauf erreur, ${by("tu as", "vous avez")} pris contact avec ${short(prospect)}${at(when)}.`,
      turnedToColleague: (prospect, when) =>
        `Sauf erreur, ${short(prospect)} a pris contact avec ${by("toi", "vous")}${at(when)}.`,
      onSameMessages: (prospect, when) =>
        when === undefined
          ? `Sauf erreur, ${by("tu as", "vous avez")} déjà été avec ${short(prospect)} dans le même fil.`
          : `Sauf erreur, ${by("tu étais", "vous étiez")} avec ${short(prospect)} dans le même fil${at(when)}.`,
      onThisItem: {
        message: (prospect) =>
          `${by("Tu es", "Vous êtes")} dans ce fil de messages, comme ${short(prospect)}.`,
        appointment: (prospect) =>
          `${by("Tu participes", "Vous participez")} à cette réunion, comme ${short(prospect)}.`,
      },
      together: (prospect, when) =>
        `Nous étions ensemble en réunion avec ${short(prospect)}${at(when)}.`,
      inThatMeeting: {
        past: by("Tu y étais aussi.", "Vous y étiez aussi."),
        ahead: by("Tu y participes aussi.", "Vous y participez aussi."),
      },
      throughCompany: (known, companyName) =>
        `Sauf erreur, ${by("tu connais", "vous connaissez")} ${known === "" ? "quelqu’un" : known} chez ${companyName}.`,
    },
    ask: {
      introduce: () => `${by("Accepterais-tu", "Accepteriez-vous")} de nous mettre en relation ?`,
      putInAWord: () =>
        `${by("Accepterais-tu", "Accepteriez-vous")} de glisser un mot en ma faveur ?`,
      advise: (prospect) => `Que devrais-je savoir avant de parler à ${short(prospect)} ?`,
    },
    askIfKnown: {
      introduce: (prospect) =>
        `${by("Connais-tu", "Connaissez-vous")} assez bien ${short(prospect)} pour nous mettre en relation ? Sinon, qui pourrait le faire ?`,
      putInAWord: (prospect) =>
        `${by("Connais-tu", "Connaissez-vous")} assez bien ${short(prospect)} pour glisser un mot en ma faveur ? Sinon, qui pourrait le faire ?`,
    },
    askThroughCompany: (known) =>
      known === ""
        ? "Qui, là-bas, pourrait nous mettre en relation ?"
        : `Serait-il possible de passer par ${known} ?`,
    easyNo: {
      introduce: (prospect) =>
        `Si ce n’est pas le bon moment, aucun problème. Si c’est possible, merci de demander d’abord à ${short(prospect)} si cela lui convient.`,
      putInAWord: (prospect) =>
        `Si ce n’est pas le bon moment, aucun problème. Et si ${by("tu préfères", "vous préférez")} en parler d’abord à ${short(prospect)}, ${by("n’hésite pas", "n’hésitez pas")}.`,
      advise: () => "Une ou deux lignes suffisent.",
      companyOnly: () => "Sinon, aucun problème.",
    },
    quotedBelow: {
      // "de" loses its vowel before some names, so none stands behind it.
      ownMessage: () => "Le message figure ci-dessous.",
      other: () => "Le message figure ci-dessous.",
    },
    thanks: isTu && tone === "friendly" ? "Merci beaucoup," : "Merci et bien cordialement,",
    signature: (rep) => (isTu && tone === "friendly" ? givenNameOf(rep) : rep),
    noteLead: (prospect) =>
      `Voici quelques lignes à transférer telles quelles à ${short(prospect)} :`,
    noteFollows: (prospect) =>
      `PS : un mot à transférer tel quel à ${short(prospect)} suit dans un message séparé.`,
  };
}
