import type { IntroductionWords } from "../core/request/introductionWords";
import type { InterfaceLanguage } from "../core/words/language";

/** The words of a request: needed only once somebody is found. */
export async function loadRequestWords(language: InterfaceLanguage): Promise<IntroductionWords> {
  const { wordsByLanguage } = await import(
    /* webpackChunkName: "request-words" */ "./requestWordsByLanguage"
  );
  return wordsByLanguage[language];
}
