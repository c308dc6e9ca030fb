import type { InterfaceLanguage } from "../core/words/language";
import { words as english } from "./en/signIn";
import { loadWords } from "./loadWords";
import type { WordsFile } from "./loadWords";
import type { SignInText } from "./texts/signInText";

/**
 * What the windows of sign-in say. Every language is in their bundles: what loads a chunk weighs more
 * than these few sentences.
 */
export function loadSignInText(language: InterfaceLanguage): Promise<SignInText> {
  return loadWords(
    language,
    (folder) =>
      import(/* webpackMode: "eager" */ `./${folder}/signIn`) as Promise<WordsFile<SignInText>>,
    english,
  );
}
