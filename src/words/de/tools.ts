import { languageTools } from "../languageTools";
import { language } from "./language";

export const tools = languageTools<"one">(language.code);
