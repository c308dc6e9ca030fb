import { paperNames } from "./packText";
import type { PackLanguage, PackText } from "./packText";
import type { PrivacyFacts } from "./privacyFacts";
import { words as de } from "./words/de/pack";
import { words as en } from "./words/en/pack";
import { words as fr } from "./words/fr/pack";

const texts: Readonly<Record<PackLanguage, PackText>> = { en, de, fr };

export interface PackFile {
  readonly name: string;
  readonly content: string;
}

/** The papers for works council and privacy officer, saying what is really switched on. */
export function privacyPack(facts: PrivacyFacts, language: PackLanguage): readonly PackFile[] {
  const { preface, papers } = texts[language];
  return paperNames.map((paperName, place) => {
    const { file, title, lines } = papers[paperName](facts);
    const content = `${[`# ${title}`, `> ${preface}`, ...lines].join("\n\n")}\n`;
    // Items of one list belong together.
    return {
      name: `${place + 1}-${file}.md`,
      content: content.replace(/\n\n(?=- )(?<=\n- .*\n\n)/g, "\n"),
    };
  });
}
