import { createTextHook } from "../hooks/createTextHook";
import type { CompanyText } from "../../words/texts/companyText";
import { ar } from "../../words/ar/company";
import { de } from "../../words/de/company";
import { en } from "../../words/en/company";
import { es } from "../../words/es/company";
import { fr } from "../../words/fr/company";
import { ja } from "../../words/ja/company";

export const useCompanyText = createTextHook<CompanyText>({ en, de, fr, es, ja, ar });
