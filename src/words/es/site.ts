import type { SiteText } from "../texts/siteText";
import { language } from "./language";

export const words: SiteText = {
  direction: language.direction,
  welcome:
    "Who Knows Whom es un complemento de Outlook y este sitio contiene sus archivos. Abra un mensaje en Outlook y seleccione allí «Who Knows Whom».",
  notFound: "No hay nada en esta dirección.",
};
