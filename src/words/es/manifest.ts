import type { ManifestText } from "../texts/manifestText";

export const words: ManifestText = {
  locale: "es-ES",
  description:
    "Muestra qué compañeros ya conocen a esta persona y prepara una solicitud de presentación.",
  askLabel: "Pedir al mejor contacto",
  askTip:
    "Abre un borrador para el compañero que mejor conoce a esta persona. Usted lo lee, lo cambia y lo envía.",
  composeTip: "Muestra qué compañeros ya conocen a la persona a la que escribe o invita.",
};
