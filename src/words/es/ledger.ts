import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, plural } = tools;

export const ledger: LedgerText = {
  askedBefore: (name) => `Ya se lo pidió antes a ${name}.`,
  asked: (name, days) => `Se lo pidió a ${name} ${ago(days)}.`,
  opened: (name, days) => `Abrió una solicitud para ${name} ${ago(days)}.`,
  openedBefore: (name) => `Abrió una solicitud para ${name}.`,
  wasItSent: "¿La ha enviado?",
  answers: { sent: "Sí, enviada", notSent: "No enviada" },
  whatBecame: "¿Qué pasó?",
  became: {
    waiting: "Sin respuesta aún",
    answered: "Respondida",
    introduced: "Presentación hecha",
    declined: "Rechazada",
  },
  notMade: "No enviada",
  answerLikely: (name) => `${name} le ha escrito desde entonces. ¿Era la respuesta?`,
  notKept: "No se pudo guardar. Vale hasta que cierre el panel.",
  noTask: "No se creó ninguna tarea en Dynamics 365.",
  taskStillOpen: "La tarea sigue abierta en Dynamics 365. Ciérrela allí.",
  requestedOften: (name, times) =>
    plural(times, {
      one: `Ha hecho # solicitud a ${name} en siete días.`,
      other: `Ha hecho # solicitudes a ${name} en siete días.`,
    }),
  aReminder: "Una segunda solicitud tan pronto puede parecer presión.",
  declined: (name) => `${name} no ha podido ayudarle.`,
  aDeclined: "Volver a pedirlo puede parecer presión.",
  aBurden: "Es mucho para una semana.",
  nextBest: (name) => `También ${name} podría presentarle.`,
  openDraftAllTheSame: "Abrir el borrador de todos modos",
  requestInTeamsAllTheSame: "Pedirlo por Teams de todos modos",
  requestInstead: (name) => `Pedírselo a ${name}`,
  notNow: "Ahora no",
  openRequests: {
    name: "Mis solicitudes abiertas",
    none: "No tiene solicitudes abiertas.",
    failed: "No se pudieron leer sus solicitudes.",
    named: (introducer, prospect) => `${introducer}, sobre ${prospect}`,
    unnamed: "Abra el mensaje correspondiente para ver los nombres",
    age: {
      opened: (days) => `Borrador abierto ${ago(days)}.`,
      waiting: (days) => `Solicitud hecha ${ago(days)}.`,
    },
    step: {
      sayWhetherSent: "Abra el mensaje correspondiente e indique si lo envió.",
      remind: "Ya puede recordárselo con amabilidad.",
      waitSome: "Deje algo más de tiempo para la respuesta.",
      wait: (days) =>
        plural(days, {
          one: "Deje # día más para la respuesta.",
          other: "Deje # días más para la respuesta.",
        }),
    },
  },
};
