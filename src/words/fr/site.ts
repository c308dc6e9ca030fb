import type { SiteText } from "../texts/siteText";
import { language } from "./language";

export const words: SiteText = {
  direction: language.direction,
  welcome:
    "Who Knows Whom est un complément pour Outlook, et ce site en contient les fichiers. Ouvrez un message dans Outlook et sélectionnez-y «\u202fWho Knows Whom\u202f».",
  notFound: "Il n’y a rien à cette adresse.",
};
