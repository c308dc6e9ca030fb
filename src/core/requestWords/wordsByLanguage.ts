import type { IntroductionWords } from "../introductionWords";
import type { InterfaceLanguage } from "../language";
import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";

export const wordsByLanguage: Readonly<Record<InterfaceLanguage, IntroductionWords>> = {
  en,
  de,
  fr,
  es,
  ja,
  ar,
};
