import { createRequire } from "node:module";

import type { InterfaceLanguage } from "../src/core/words/language";
import type { SetupWords } from "../src/core/setup/setupWords";
import type { WordsFile } from "../src/words/loadWords";
import type { ManifestText } from "../src/words/texts/manifestText";
import type { SiteText } from "../src/words/texts/siteText";
import type { StartText } from "../src/words/texts/startText";

/** By the name of the file. */
interface ReadWords {
  readonly manifest: ManifestText;
  readonly site: SiteText;
  readonly start: StartText;
  readonly setup: SetupWords;
}

/** Words of a language by the name of its folder, so that the list of languages is all that says which there are. */
export function readWords<Name extends keyof ReadWords>(
  language: InterfaceLanguage,
  name: Name,
): ReadWords[Name] {
  const read = createRequire(__filename);
  return (read(`../src/words/${language}/${name}`) as WordsFile<ReadWords[Name]>).words;
}
