import type { StartText } from "../texts/startText";
import { language } from "./language";

export const words: StartText = {
  direction: language.direction,
  network:
    "Who Knows Whom no puede iniciarse: falta algo de {host}. Puede que la red vaya lenta o bloquee esa dirección. Vuelva a abrirlo dentro de un minuto; si no basta, indique la dirección a su administrador.",
  outdated:
    "Who Knows Whom no ha podido iniciarse. Vuelva a abrirlo; si no basta, use una versión actual de Outlook.",
};
