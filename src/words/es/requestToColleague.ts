import { givenNameOf } from "../../core/people/givenName";
import type { ColleagueWords, NamedProspect } from "../../core/request/introductionWords";
import type { Moment } from "../../core/request/situation/moment";
import type { Manner } from "../../core/words/manner";
import { momentWords } from "../momentWords";
import { language } from "./language";

const moment = momentWords(language.code, {
  today: "hoy",
  yesterday: "ayer",
  thisWeek: "esta semana",
  lastWeek: "la semana pasada",
  thisMonth: "este mes",
  lastMonth: "el mes pasado",
  month: (name) => `en ${name}`,
});

const at = (when: Moment | undefined) => (when === undefined ? "" : ` ${moment(when)}`);

function full({ name, jobTitle, companyName, address }: NamedProspect): string {
  const facts = [jobTitle, companyName].filter((fact) => fact !== undefined).join(", ");
  const more = facts === "" ? address : facts;
  return more === undefined ? name : `${name} (${more})`;
}

const short = ({ name }: NamedProspect) => givenNameOf(name);

/** Tú or usted. */
export function toColleague({ address, tone }: Manner): ColleagueWords {
  const isTu = address === "familiar";
  const by = (tu: string, usted: string) => (isTu ? tu : usted);
  return {
    between: " ",
    subject: {
      introduce: (prospect) => `Presentación a ${prospect}`,
      putInAWord: (prospect) => `Recomendación ante ${prospect}`,
      advise: (prospect) => `${by("Tu", "Su")} opinión sobre ${prospect}`,
    },
    greeting: (introducer) => (introducer === "" ? "Hola:" : `Hola, ${givenNameOf(introducer)}:`),
    opening: {
      none: (prospect) => `Me gustaría conocer a ${full(prospect)}.`,
      wroteToMe: (prospect, when) => `${full(prospect)} me escribió${at(when)}.`,
      iWrote: (prospect, when) => `Contacté con ${full(prospect)}${at(when)}.`,
      inTouch: (prospect, when) =>
        `He estado en contacto con ${full(prospect)}${when === undefined ? "" : `, la última vez${at(when)}`}.`,
      met: (prospect, when) => `Tuve una reunión con ${full(prospect)}${at(when)}.`,
      meetingAhead: (prospect) => `Tengo pronto una reunión con ${full(prospect)}.`,
      companyOnly: (prospect) => `Quiero contactar con ${full(prospect)}.`,
    },
    acquaintance: {
      inTouch: (prospect, when) =>
        when === undefined
          ? `Por lo que veo, ya ${by("has", "ha")} estado en contacto con ${short(prospect)}.`
          : `Por lo que veo, ${by("estuviste", "estuvo")} en contacto con ${short(prospect)}${at(when)}.`,
      turnedToProspect: (prospect, when) =>
        when === undefined
          ? `Por lo que veo, ya ${by("has", "ha")} contactado con ${short(prospect)}.`
          : `Por lo que veo, ${by("contactaste", "contactó")} con ${short(prospect)}${at(when)}.`,
      turnedToColleague: (prospect, when) =>
        when === undefined
          ? `Por lo que veo, ${short(prospect)} ya se ha puesto en contacto ${by("contigo", "con usted")}.`
          : `Por lo que veo, ${short(prospect)} se puso en contacto ${by("contigo", "con usted")}${at(when)}.`,
      onSameMessages: (prospect, when) =>
        when === undefined
          ? `Por lo que veo, ya ${by("has", "ha")} coincidido con ${short(prospect)} en un mismo hilo.`
          : `Por lo que veo, ${by("coincidiste", "coincidió")} con ${short(prospect)} en el mismo hilo${at(when)}.`,
      onThisItem: {
        message: (prospect) =>
          `${by("Apareces", "Usted aparece")} en este hilo junto a ${short(prospect)}.`,
        appointment: (prospect) =>
          `${by("Participas", "Usted participa")} en esta reunión junto a ${short(prospect)}.`,
      },
      together: (prospect, when) => `Coincidimos en una reunión con ${short(prospect)}${at(when)}.`,
      inThatMeeting: {
        past: by("Tú también estabas.", "Usted también estaba."),
        ahead: by("Tú también participas.", "Usted también participa."),
      },
      throughCompany: (known, companyName) =>
        `Por lo que veo, ${by("conoces", "conoce")} a ${known === "" ? "alguien" : known} en ${companyName}.`,
    },
    ask: {
      introduce: () => `¿${by("Te", "Le")} parecería bien presentarnos?`,
      putInAWord: () => `¿${by("Podrías", "Podría")} hablarle bien de mí?`,
      advise: (prospect) => `¿Qué debería saber antes de hablar con ${short(prospect)}?`,
    },
    askIfKnown: {
      introduce: (prospect) =>
        `¿${by("Conoces", "Conoce")} a ${short(prospect)} lo suficiente para presentarnos? Si no, ¿quién podría hacerlo?`,
      putInAWord: (prospect) =>
        `¿${by("Conoces", "Conoce")} a ${short(prospect)} lo suficiente para hablarle bien de mí? Si no, ¿quién podría hacerlo?`,
    },
    askThroughCompany: (known) =>
      known === ""
        ? "¿Quién allí podría presentarnos?"
        : `¿Podría presentarnos ${givenNameOf(known)}?`,
    easyNo: {
      introduce: (prospect) =>
        `Si no ${by("te", "le")} viene bien, no hay ningún problema. Si ${by("te", "le")} parece bien, ${by("consúltalo", "consúltelo")} antes con ${short(prospect)}, por favor.`,
      putInAWord: (prospect) =>
        `Si no ${by("te", "le")} viene bien, no hay ningún problema. Y si ${by("prefieres", "prefiere")} preguntarle antes a ${short(prospect)}, adelante.`,
      advise: () => "Con una o dos líneas basta.",
      companyOnly: () => "Si no, no hay ningún problema.",
    },
    quotedBelow: {
      ownMessage: (prospect) => `El mensaje de ${short(prospect)} está más abajo.`,
      other: () => "El mensaje está más abajo.",
    },
    thanks: isTu && tone === "friendly" ? "¡Muchas gracias!" : "Muchas gracias y un saludo,",
    signature: (rep) => (isTu && tone === "friendly" ? givenNameOf(rep) : rep),
    noteLead: (prospect) =>
      `${by("Puedes", "Puede")} reenviar estas líneas tal cual a ${short(prospect)}:`,
    noteFollows: (prospect) =>
      `PD: La nota que ${by("puedes", "puede")} reenviar tal cual a ${short(prospect)} va en otro mensaje.`,
  };
}
