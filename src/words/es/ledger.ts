import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, plural } = tools;

export const words: LedgerText = {
  asked: (name, days) => `Se lo pidió a ${name} ${ago(days)}.`,
  whatBecame: "En qué quedó",
  became: {
    waiting: "Sin respuesta aún",
    answered: "Respondida",
    introduced: "Presentación hecha",
    declined: "Rechazada",
  },
  notMade: "No lo pedí",
  answerLikely: (name) => `${name} le ha escrito desde entonces. ¿Era la respuesta?`,
  notKept: "Outlook no pudo guardarlo: vale hasta que se cierre el panel.",
  noTask: "No se creó ninguna tarea en Dynamics 365.",
  taskStillOpen: "La tarea de Dynamics 365 sigue abierta: ciérrela allí.",
  requestedOften: (name, times) =>
    plural(times, {
      one: `Ha hecho # solicitud a ${name} en siete días.`,
      other: `Ha hecho # solicitudes a ${name} en siete días.`,
    }),
  aReminder: "Otra solicitud tan pronto es un recordatorio.",
  aBurden: "Cada solicitud requiere tiempo.",
  nextBest: (name) => `También ${name} podría presentarle.`,
  openDraftAllTheSame: "Abrir el borrador de todos modos",
  requestInTeamsAllTheSame: "Preguntar en Teams de todos modos",
  requestInstead: (name) => `Pedírselo a ${name}`,
  notNow: "Ahora no",
};
