import type { ManifestText } from "../texts/manifestText";

export const words: ManifestText = {
  locales: ["es-ES", "es-AR", "es-CL", "es-CO", "es-MX", "es-PE", "es-US", "es-UY"],
  description:
    "Muestra qué compañeros ya conocen a esta persona y prepara una solicitud de presentación.",
  shortDescription: "Muestra qué compañeros ya conocen a esta persona.",
  askLabel: "Pedir al mejor contacto",
  askTip:
    "Abre un borrador para el compañero que mejor conoce a esta persona. Usted lo lee, lo cambia y lo envía.",
  composeTip: "Muestra qué compañeros ya conocen a la persona a la que escribe o invita.",
};
