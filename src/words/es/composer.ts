import type { ComposerText } from "../texts/composerText";

export const words: ComposerText = {
  back: "Volver",
  heading: (introducer) => `Pedírselo a ${introducer}`,
  about: (prospect) => `una presentación a ${prospect}`,
  otherItem: (prospect) =>
    `Ahora hay otro mensaje abierto. Esta solicitud sigue siendo sobre ${prospect}.`,
  showOpenItem: "Mostrar el mensaje abierto",
  reason: {
    label: (prospect) => `¿Por qué quiere conocer a ${prospect}?`,
    hint: (introducer) => `Una o dos frases para ${introducer}.`,
  },
  subject: "Asunto",
  message: "Mensaje",
  startOver: "Usar el texto propuesto",
  quotation: {
    label: "Citar el mensaje",
    off: "El remitente, la fecha y el asunto se citan en todo caso.",
    on: "Su texto va debajo del suyo.",
    reading: "Leyendo el mensaje.",
    failed: "No se pudo leer el mensaje. Ábralo de nuevo y active esta opción.",
    headerOnly: "Su organización permite citar remitente, fecha y asunto, pero no el texto.",
    nothing: "Su organización no permite citar mensajes.",
    isProtected: "Este mensaje está protegido: nada de él pasa al borrador.",
  },
  note: {
    label: "Añadir una nota para reenviar",
    field: (prospect) => `Nota para ${prospect}`,
    hint: (prospect) => `Puede que ${prospect} la lea: no incluya comentarios internos.`,
    tooLong: (words) => `${words} palabras. Hasta 120 se leen y se reenvían con más facilidad.`,
    useReason: "Añadir mi motivo a la nota",
  },
  openDraft: "Abrir borrador en Outlook",
  requestInTeams: "Preguntar en Teams",
  copy: "Copiar",
  opening: (introducer) => `Abriendo un borrador para ${introducer}.`,
  opened: (introducer) => `El borrador para ${introducer} está abierto en Outlook.`,
  openFailed: {
    title: "Outlook no pudo abrir el borrador",
    body: "No se ha enviado nada. Copie el texto en un mensaje nuevo.",
  },
  copied: "Copiado.",
  copyFailed: {
    title: "No se pudo copiar el texto",
    body: "Está seleccionado abajo: cópielo con el teclado.",
  },
  wholeText: "Texto de la solicitud",
};
