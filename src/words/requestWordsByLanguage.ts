import type { IntroductionWords } from "../core/request/introductionWords";
import type { InterfaceLanguage } from "../core/words/language";
import { ar } from "./ar/request";
import { de } from "./de/request";
import { en } from "./en/request";
import { es } from "./es/request";
import { fr } from "./fr/request";
import { ja } from "./ja/request";

export const wordsByLanguage: Readonly<Record<InterfaceLanguage, IntroductionWords>> = {
  en,
  de,
  fr,
  es,
  ja,
  ar,
};
