import type { InterfaceLanguage } from "../core/words/language";
import { words as english } from "./en/pane";
import { loadWords } from "./loadWords";
import type { WordsFile } from "./loadWords";
import type { PaneText } from "./texts/paneText";

/** What the pane may say before a part of it is needed. */
export function loadPaneText(language: InterfaceLanguage): Promise<PaneText> {
  return loadWords(
    language,
    (folder) =>
      import(
        /* webpackChunkName: "words-[request]" */
        `./${folder}/pane`
      ) as Promise<WordsFile<PaneText>>,
    english,
  );
}
