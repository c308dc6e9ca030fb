import { createContext, useContext } from "react";

import { languageOf } from "../../core/language";
import type { InterfaceLanguage } from "../../core/language";
import type { ComposerText } from "./composerText";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";

const texts: Readonly<Record<InterfaceLanguage, ComposerText>> = { en, de, fr, es, ja, ar };

export const ComposerTextContext = createContext<ComposerText>(en);

export function composerTextFor(locale: string): ComposerText {
  return texts[languageOf(locale)];
}

/** The composer's words in the language of Outlook. */
export function useComposerText(): ComposerText {
  return useContext(ComposerTextContext);
}
