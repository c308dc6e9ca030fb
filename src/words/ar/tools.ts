import { languageTools } from "../languageTools";
import { language } from "./language";

export const tools = languageTools<"zero" | "one" | "two" | "few" | "many">(language.code);
