import type { StartText } from "../texts/startText";
import { language } from "./language";

export const words: StartText = {
  direction: language.direction,
  network:
    "Who Knows Whom ne peut pas démarrer\u202f: il manque un élément de {host}. Le réseau est peut-être lent ou bloque cette adresse. Rouvrez-le dans une minute\u202f; si cela ne suffit pas, indiquez l’adresse à votre administrateur.",
  outdated:
    "Who Knows Whom n’a pas pu démarrer. Rouvrez-le\u202f; si cela ne suffit pas, utilisez une version actuelle d’Outlook.",
};
