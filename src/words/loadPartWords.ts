import type { InterfaceLanguage } from "../core/words/language";
import { loadWords } from "./loadWords";
import type { WordsFile } from "./loadWords";
import type { PartWords } from "./texts/partWords";

/** The words of all parts of the pane that load when they are needed. */
export function loadPartWords(language: InterfaceLanguage): Promise<PartWords> {
  return loadWords(
    language,
    (folder) =>
      import(/* webpackChunkName: "words-[request]" */ `./${folder}/parts`) as Promise<
        WordsFile<PartWords>
      >,
  );
}
