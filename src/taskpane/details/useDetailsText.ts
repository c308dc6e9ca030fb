import { createTextHook } from "../hooks/createTextHook";
import type { DetailsText } from "../../words/texts/detailsText";
import { ar } from "../../words/ar/details";
import { de } from "../../words/de/details";
import { en } from "../../words/en/details";
import { es } from "../../words/es/details";
import { fr } from "../../words/fr/details";
import { ja } from "../../words/ja/details";

export const useDetailsText = createTextHook<DetailsText>({ en, de, fr, es, ja, ar });
