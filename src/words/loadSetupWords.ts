import type { SetupWords } from "../core/setup/setupWords";
import type { InterfaceLanguage } from "../core/words/language";
import { loadWords } from "./loadWords";
import type { WordsFile } from "./loadWords";

/** What the setup check says, needed by whoever opens it. */
export function loadSetupWords(language: InterfaceLanguage): Promise<SetupWords> {
  return loadWords(
    language,
    (folder) =>
      import(/* webpackChunkName: "words-[request]" */ `./${folder}/setup`) as Promise<
        WordsFile<SetupWords>
      >,
  );
}
