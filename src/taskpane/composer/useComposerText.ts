import { createTextHook } from "../hooks/createTextHook";
import type { ComposerText } from "../../words/texts/composerText";
import { ar } from "../../words/ar/composer";
import { de } from "../../words/de/composer";
import { en } from "../../words/en/composer";
import { es } from "../../words/es/composer";
import { fr } from "../../words/fr/composer";
import { ja } from "../../words/ja/composer";

export const useComposerText = createTextHook<ComposerText>({ en, de, fr, es, ja, ar });
