import { createTextHook } from "../hooks/createTextHook";
import type { DrawingText } from "../../words/texts/drawingText";
import { ar } from "../../words/ar/drawing";
import { de } from "../../words/de/drawing";
import { en } from "../../words/en/drawing";
import { es } from "../../words/es/drawing";
import { fr } from "../../words/fr/drawing";
import { ja } from "../../words/ja/drawing";

export const useGraphText = createTextHook<DrawingText>({ en, de, fr, es, ja, ar });
