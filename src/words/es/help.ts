import type { HelpWords } from "../texts/helpText";
import { tools } from "./tools";

const { date, number } = tools;

const everybody: HelpWords["everybody"] = {
  heading: "Más colegas",
  filter: "Filtrar por nombre, departamento o lugar",
  shown: (count, all) => `${number(count)} de ${number(all)} a la vista`,
  noneMatches: "Ningún colega coincide.",
  more: "Mostrar más",
};

const nextSteps: HelpWords["nextSteps"] = {
  heading: "Qué puede hacer",
  seeCompany: (company) => `Ver quién conoce a otra persona en ${company}`,
  seeOwner: (owner) => `El registro pertenece a ${owner}`,
  createLead: "Crear un cliente potencial en Dynamics 365",
  askTeam: "Preguntar a mi equipo en Teams",
  copyForTeam: "Copiar una pregunta para mi equipo",
  copied: "Copiado.",
  copyFailed: "No se pudo copiar.",
  question: (prospect, company) =>
    `¿Alguien conoce a ${prospect}${company === "" ? "" : ` (${company})`}? Me vendría muy bien una presentación.`,
  why: "Por qué esta lista puede ser corta",
  reasons: {
    tracked:
      "Dynamics 365 solo conoce los correos, reuniones y llamadas que alguien registró allí.",
    rights: "Usted ve lo que sus derechos en Dynamics 365 le permiten leer.",
    noCrm: "Su organización no consulta Dynamics 365.",
    ownMailbox: "Solo se leen su propio buzón y su propio calendario.",
    notEverything: "No todo respondió: véase más abajo.",
    wishes: "Cada colega puede elegir que no se le proponga.",
  },
};

const missing: HelpWords["missing"] = {
  field: "¿Falta alguien?",
  hint: "Nombre o correo de un colega",
  check: "Comprobar",
  checking: "Comprobando.",
  answers: {
    shown: (name) => `${name} está en la lista.`,
    further: (name) => `${name} viene después de los cinco primeros: muéstrelos todos.`,
    onlyCalls: (name, prospect) =>
      `${name} está en la lista, pero solo se conocen llamadas con ${prospect}.`,
    furtherOnlyCalls: (name, prospect) =>
      `${name} viene después de los cinco primeros: muéstrelos todos. Solo se conocen llamadas con ${prospect}.`,
    departed: (name) => `${name} ya no está en la organización.`,
    notShown: (name) => `${name} no se muestra.`,
    outside: (name) => `${name} no pertenece a su organización.`,
    unknown: (name) => `${name} no figura en el directorio.`,
    noActivity: (name, prospect) =>
      `Nada de lo que usted puede leer muestra contacto entre ${name} y ${prospect}.`,
    noActivityNoRight: (name, prospect) =>
      `Nada de lo que usted puede leer muestra contacto entre ${name} y ${prospect}. No tiene permiso para ver quién ya no está en la organización.`,
    noActivityUnsure: (name, prospect) =>
      `Nada de lo que usted puede leer muestra contacto entre ${name} y ${prospect}. Desde aquí no se puede saber si esa persona ya no está en la organización.`,
  },
  several: "Varios colegas se llaman así. Escriba el nombre completo o el correo.",
};

const wish: HelpWords["wish"] = {
  heading: "Aparecer entre las propuestas",
  reading: "Leyendo su elección.",
  is: {
    suggested: "Sus colegas pueden ver que usted podría presentarlos.",
    never: "No se le propone a nadie.",
    until: (day) => `No se le propone hasta el ${date(day)}.`,
  },
  never: "No proponerme",
  pauseUntil: "Pausa hasta",
  pause: "Hacer una pausa",
  suggestAgain: "Volver a proponerme",
  hardlyKnow: (prospect) => `Apenas conozco a ${prospect}`,
  knowAfterAll: (prospect) => `Sí conozco a ${prospect}`,
  isHardlyKnown: (prospect) => `No se le propone para ${prospect}.`,
  reach:
    "El panel de cada colega lo respeta desde su próxima búsqueda, en diez minutos como máximo. Solo le oculta allí: quien puede leer un correo o una reunión en Dynamics 365 puede seguir haciéndolo.",
  kept: "Guardado.",
  notKept: "No se pudo guardar. Inténtelo de nuevo.",
  notSetUp:
    "Su organización no lo ha configurado. Su administrador puede incluirle en la lista de quienes no se proponen.",
  notRead: "No se pudo leer su elección. Inténtelo más tarde.",
};

const setup: HelpWords["setup"] = {
  heading: "Configuración",
  checking: "Comprobando la configuración.",
  forAdministrator: "Para su administrador. No se cambia nada.",
  states: { good: "En orden", attention: "Pendiente", off: "Desactivado", unknown: "Se desconoce" },
  gives: "Aporta",
  fix: "Pendiente",
  copy: "Copiar para el administrador",
  copied: "Copiado.",
  copyFailed: "No se pudo copiar.",
  failed: "No se pudo comprobar la configuración.",
};

export const helpWords: HelpWords = { everybody, missing, nextSteps, setup, wish };
