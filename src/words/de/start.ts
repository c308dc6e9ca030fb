import type { StartText } from "../texts/startText";
import { language } from "./language";

export const words: StartText = {
  direction: language.direction,
  network:
    "Who Knows Whom kann nicht starten: Von {host} fehlt etwas. Vielleicht ist das Netzwerk langsam oder sperrt diese Adresse. Öffnen Sie es in einer Minute erneut; wenn das nicht hilft, nennen Sie Ihrer Administration die Adresse.",
  outdated:
    "Who Knows Whom konnte nicht starten. Öffnen Sie es erneut; wenn das nicht hilft, verwenden Sie eine aktuelle Version von Outlook.",
};
