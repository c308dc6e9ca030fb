import { createTextHook } from "../hooks/createTextHook";
import type { AsksText } from "./asksText";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";

export const useAsksText = createTextHook<AsksText>({ en, de, fr, es, ja, ar });
