import type { PartWords } from "../texts/partWords";
import { words as company } from "./company";
import { words as composer } from "./composer";
import { words as details } from "./details";
import { words as drawing } from "./drawing";
import { words as ledger } from "./ledger";

export const words: PartWords = { company, composer, details, drawing, ledger };
