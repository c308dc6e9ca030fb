import { languageOf } from "../../core/language";
import type { InterfaceLanguage } from "../../core/language";
import { useText } from "../hooks/useText";
import type { CompanyText } from "./companyText";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";

const texts: Readonly<Record<InterfaceLanguage, CompanyText>> = { en, de, fr, es, ja, ar };

/** The words about the company level in the language of the pane. */
export function useCompanyText(): CompanyText {
  return texts[languageOf(useText().language)];
}
