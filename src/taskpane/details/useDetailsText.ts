import { createTextHook } from "../hooks/createTextHook";
import type { DetailsText } from "./detailsText";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";

export const useDetailsText = createTextHook<DetailsText>({ en, de, fr, es, ja, ar });
