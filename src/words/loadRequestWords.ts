import type { IntroductionWords } from "../core/request/introductionWords";
import type { InterfaceLanguage } from "../core/words/language";
import { loadWords } from "./loadWords";
import type { WordsFile } from "./loadWords";

/** The sentences of a request, needed once an introducer is found. */
export function loadRequestWords(language: InterfaceLanguage): Promise<IntroductionWords> {
  return loadWords(
    language,
    (folder) =>
      import(/* webpackChunkName: "words-[request]" */ `./${folder}/request`) as Promise<
        WordsFile<IntroductionWords>
      >,
  );
}
