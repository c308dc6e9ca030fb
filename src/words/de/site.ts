import type { SiteText } from "../texts/siteText";
import { language } from "./language";

export const words: SiteText = {
  direction: language.direction,
  welcome:
    "Who Knows Whom ist ein Add-In für Outlook, und hier liegen seine Dateien. Öffnen Sie in Outlook eine Nachricht und wählen Sie dort „Who Knows Whom“.",
  notFound: "Unter dieser Adresse gibt es nichts.",
};
