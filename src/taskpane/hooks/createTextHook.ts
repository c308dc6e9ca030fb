import { languageOf } from "../../core/words/language";
import type { InterfaceLanguage } from "../../core/words/language";
import { useText } from "./useText";

/** A hook for the words of a part that loads by itself, in the language of the pane. */
export function createTextHook<Text>(texts: Readonly<Record<InterfaceLanguage, Text>>): () => Text {
  return function useTextOfPart() {
    return texts[languageOf(useText().language)];
  };
}
