import { createTextHook } from "../hooks/createTextHook";
import type { GraphText } from "./graphText";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";

export const useGraphText = createTextHook<GraphText>({ en, de, fr, es, ja, ar });
