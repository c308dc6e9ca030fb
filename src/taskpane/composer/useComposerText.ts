import { createTextHook } from "../hooks/createTextHook";
import type { ComposerText } from "./composerText";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";

export const useComposerText = createTextHook<ComposerText>({ en, de, fr, es, ja, ar });
