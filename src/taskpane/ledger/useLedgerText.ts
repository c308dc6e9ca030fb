import { createTextHook } from "../hooks/createTextHook";
import type { LedgerText } from "../../words/texts/ledgerText";
import { ar } from "../../words/ar/ledger";
import { de } from "../../words/de/ledger";
import { en } from "../../words/en/ledger";
import { es } from "../../words/es/ledger";
import { fr } from "../../words/fr/ledger";
import { ja } from "../../words/ja/ledger";

export const useLedgerText = createTextHook<LedgerText>({ en, de, fr, es, ja, ar });
