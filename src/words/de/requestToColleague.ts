import { givenNameOf } from "../../core/people/givenName";
import type { ColleagueWords, NamedProspect } from "../../core/request/introductionWords";
import type { Moment } from "../../core/request/situation/moment";
import type { Manner } from "../../core/words/manner";
import { momentWords } from "../momentWords";
import { language } from "./language";

const moment = momentWords(language.code, {
  today: "heute",
  yesterday: "gestern",
  thisWeek: "diese Woche",
  lastWeek: "letzte Woche",
  thisMonth: "diesen Monat",
  lastMonth: "letzten Monat",
  month: (name) => `im ${name}`,
});

const at = (when: Moment | undefined, undated = "") =>
  when === undefined ? undated : ` ${moment(when)}`;

function full({ name, jobTitle, companyName, address }: NamedProspect): string {
  if (jobTitle === undefined && companyName !== undefined) return `${name} von ${companyName}`;
  const facts = [jobTitle, companyName].filter((fact) => fact !== undefined).join(", ");
  const more = facts === "" ? address : facts;
  return more === undefined ? name : `${name} (${more})`;
}

/** Du or Sie; people who say du call others by the given name too. */
export function toColleague({ address, tone }: Manner): ColleagueWords {
  const isDu = address === "familiar";
  const by = (du: string, sie: string) => (isDu ? du : sie);
  const short = ({ name }: NamedProspect) => (isDu ? givenNameOf(name) : name);
  return {
    between: " ",
    subject: {
      introduce: (prospect) => `Bitte um Vorstellung: ${prospect}`,
      putInAWord: (prospect) => `Ein gutes Wort bei ${prospect}`,
      advise: (prospect) => `${by("Deine", "Ihre")} Einschätzung zu ${prospect}`,
    },
    greeting: (introducer) => {
      const hello = by("Hallo", "Guten Tag");
      const name = isDu ? givenNameOf(introducer) : introducer;
      return name === "" ? `${hello},` : `${hello} ${name},`;
    },
    opening: {
      none: (prospect) => `ich würde gern ${full(prospect)} kennenlernen.`,
      wroteToMe: (prospect, when) => `${full(prospect)} hat mir${at(when)} geschrieben.`,
      iWrote: (prospect, when) => `ich habe mich${at(when)} bei ${full(prospect)} gemeldet.`,
      inTouch: (prospect, when) =>
        `ich hatte schon Kontakt mit ${full(prospect)}${when === undefined ? "" : `, zuletzt${at(when)}`}.`,
      met: (prospect, when) => `ich hatte${at(when)} einen Termin mit ${full(prospect)}.`,
      meetingAhead: (prospect) => `ich habe demnächst einen Termin mit ${full(prospect)}.`,
      companyOnly: (prospect) => `ich möchte ${full(prospect)} erreichen.`,
    },
    acquaintance: {
      inTouch: (prospect, when) =>
        `Soweit ich sehe, ${by("hattest du", "hatten Sie")}${at(when, " schon")} Kontakt mit ${short(prospect)}.`,
      turnedToProspect: (prospect, when) =>
        `Soweit ich sehe, ${by("hast du dich", "haben Sie sich")}${at(when, " schon einmal")} bei ${short(prospect)} gemeldet.`,
      turnedToColleague: (prospect, when) =>
        `Soweit ich sehe, hat sich ${short(prospect)}${at(when, " schon einmal")} bei ${by("dir", "Ihnen")} gemeldet.`,
      onSameMessages: (prospect, when) =>
        `Soweit ich sehe, ${by("warst du", "waren Sie")}${at(when, " schon")} mit ${short(prospect)} im selben E-Mail-Verlauf.`,
      onThisItem: {
        message: (prospect) =>
          `${by("Du", "Sie")} und ${short(prospect)} ${by("seid", "sind")} beide in diesem E-Mail-Verlauf.`,
        appointment: (prospect) =>
          `${by("Du", "Sie")} und ${short(prospect)} ${by("nehmt", "nehmen")} beide an dieser Besprechung teil.`,
      },
      together: (prospect, when) =>
        `Wir waren${at(when, " schon")} beide in einer Besprechung mit ${short(prospect)}.`,
      inThatMeeting: {
        past: by("Du warst auch dabei.", "Sie waren auch dabei."),
        ahead: by("Du bist auch dabei.", "Sie sind auch dabei."),
      },
      throughCompany: (known, companyName) =>
        `Soweit ich sehe, ${by("kennst du", "kennen Sie")} ${known === "" ? "jemanden" : known} bei ${companyName}.`,
    },
    ask: {
      introduce: () => `${by("Würdest du", "Würden Sie")} uns einander vorstellen?`,
      putInAWord: () => `${by("Würdest du", "Würden Sie")} ein gutes Wort für mich einlegen?`,
      advise: (prospect) => `Was sollte ich wissen, bevor ich mit ${short(prospect)} spreche?`,
    },
    askIfKnown: {
      introduce: (prospect) =>
        `${by("Kennst du", "Kennen Sie")} ${short(prospect)} gut genug, um uns einander vorzustellen? Falls nicht: Wer könnte das?`,
      putInAWord: (prospect) =>
        `${by("Kennst du", "Kennen Sie")} ${short(prospect)} gut genug, um ein gutes Wort für mich einzulegen? Falls nicht: Wer könnte das?`,
    },
    askThroughCompany: (known) =>
      known === ""
        ? "Wer könnte dort den Kontakt herstellen?"
        : `Könnte ${known} den Kontakt herstellen?`,
    easyNo: {
      introduce: (prospect) =>
        `Wenn es gerade nicht passt, ist das völlig in Ordnung. Wenn es passt, ${by("frag", "fragen Sie")} bitte vorher kurz bei ${short(prospect)} nach.`,
      putInAWord: (prospect) =>
        `Wenn es gerade nicht passt, ist das völlig in Ordnung. Und wenn ${by("du", "Sie")} lieber erst ${short(prospect)} fragen ${by("möchtest", "möchten")}: gern.`,
      advise: () => "Ein, zwei Zeilen genügen völlig.",
      companyOnly: () => "Falls nicht, ist das völlig in Ordnung.",
    },
    quotedBelow: {
      ownMessage: (prospect) => `Die Nachricht von ${short(prospect)} steht unten.`,
      other: () => "Die Nachricht steht unten.",
    },
    thanks: by(
      tone === "friendly" ? "Danke dir und viele Grüße" : "Vielen Dank und viele Grüße",
      "Vielen Dank und freundliche Grüße",
    ),
    signature: (rep) => (isDu && tone === "friendly" ? givenNameOf(rep) : rep),
    noteLead: (prospect) =>
      `Diese Zeilen ${by("kannst du", "können Sie")} unverändert an ${short(prospect)} weiterleiten:`,
    noteFollows: (prospect) =>
      `PS: Eine Nachricht, die ${by("du", "Sie")} unverändert an ${short(prospect)} weiterleiten ${by("kannst", "können")}, kommt separat.`,
  };
}
