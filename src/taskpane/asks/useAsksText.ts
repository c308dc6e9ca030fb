import { languageOf } from "../../core/language";
import type { InterfaceLanguage } from "../../core/language";
import { useText } from "../hooks/useText";
import type { AsksText } from "./asksText";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";

const texts: Readonly<Record<InterfaceLanguage, AsksText>> = { en, de, fr, es, ja, ar };

/** The words about what the rep has asked, in the language of the pane. */
export function useAsksText(): AsksText {
  return texts[languageOf(useText().language)];
}
