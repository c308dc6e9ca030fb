import type { InterfaceLanguage } from "../core/words/language";
import { words as english } from "./en/command";
import { loadWords } from "./loadWords";
import type { WordsFile } from "./loadWords";
import type { CommandText } from "./texts/commandText";

/** What the button of the ribbon says. */
export function loadCommandText(language: InterfaceLanguage): Promise<CommandText> {
  return loadWords(
    language,
    (folder) =>
      import(
        /* webpackChunkName: "words-[request]" */
        `./${folder}/command`
      ) as Promise<WordsFile<CommandText>>,
    english,
  );
}
