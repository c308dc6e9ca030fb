import type { PartWords } from "../texts/partWords";
import { ledger } from "./ledger";
import { opinion } from "./opinion";
import { helpWords } from "./help";
import { crowd, find } from "./lookingUp";
import { tools } from "./tools";

const { month, number, plural } = tools;

const company: PartWords["company"] = {
  heading: (company) => `También en ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# colega conoce allí a otra persona.",
      other: "# colegas conocen allí a otra persona.",
    }),
  knows: (people) => `conoce a ${people}`,
  knowsPeople: (count) =>
    plural(count, { one: "conoce allí a # persona", other: "conoce allí a # personas" }),
  ask: (name) => `Preguntar a ${name}`,
};

const insights: PartWords["insights"] = {
  enhanced: "Ampliado: contactos que Dynamics 365 ha encontrado por sí mismo",
  partial: "Ampliado, pero Dynamics 365 aún no ha terminado",
  nothing: "Básico: activado, pero sin datos sobre esta persona",
  absent: "Básico: no está instalado en su Dynamics 365",
  switchedOff: "Básico: desactivado en Dynamics 365",
  activating: "Básico: activándose en Dynamics 365",
  activationFailed: "Básico: la activación ha fallado; avise a su administrador",
  unknown: "Básico: sin datos sobre esta persona; no puede ver si está activado",
};

const records: PartWords["records"] = {
  also: "También en Dynamics 365:",
  closed: { qualified: "calificado", disqualified: "descalificado", inactive: "inactivo" },
  alsoFoundAs: (addresses) => `También figura como ${addresses}`,
  createLead: "Crear cliente potencial",
  addressCopied: "La dirección está copiada: péguela en el formulario.",
  addressNotCopied: "Copie la dirección de arriba en el formulario.",
};

const composer: PartWords["composer"] = {
  back: "Volver",
  heading: (introducer) => `Pedir a ${introducer}`,
  purpose: {
    label: "Qué se pide",
    options: {
      introduce: (prospect) => `que le presente a ${prospect}`,
      putInAWord: (prospect) => `que le recomiende a ${prospect}`,
      advise: (prospect) => `su opinión sobre ${prospect}`,
    },
  },
  otherItem: (prospect) =>
    `Ahora hay otro mensaje abierto. Esta solicitud sigue siendo sobre ${prospect}.`,
  noItem: (prospect) =>
    `Outlook no indica ahora ningún mensaje abierto. Esta solicitud sigue siendo sobre ${prospect}.`,
  showOpenItem: "Mostrar el mensaje abierto",
  reason: {
    label: {
      introduce: (prospect) => `¿Por qué quiere conocer a ${prospect}?`,
      other: (prospect) => `¿Por qué quiere hablar con ${prospect}?`,
    },
    hint: (introducer) => `Una o dos frases: ${introducer} decidirá por ellas.`,
    example: (topic) =>
      topic === undefined
        ? "p. ej.: Este trimestre eligen proveedor, y hemos equipado tres empresas como la suya."
        : `p. ej.: Se trata de «${topic}», y hemos equipado tres empresas como la suya.`,
  },
  subject: "Asunto",
  message: "Mensaje",
  edit: "Editar",
  editSubject: "Editar el asunto",
  startOver: "Recuperar el texto propuesto",
  quotation: {
    label: "Citar el mensaje",
    off: "El remitente, la fecha y el asunto siempre se incluyen.",
    on: "El mensaje completo va debajo de su texto.",
    reading: "Leyendo el mensaje.",
    failed: "No se pudo leer el mensaje. Ábralo de nuevo y active esta opción.",
    headerOnly: "Su organización permite citar remitente, fecha y asunto, pero no el texto.",
    nothing: "Su organización no permite citar mensajes.",
    isProtected: "Este mensaje está protegido: nada de él pasa al borrador.",
    protectionUnknown:
      "Outlook no indica aquí si este mensaje está protegido; por eso nada de él pasa al borrador.",
    isBeingWritten: "No se cita nada de lo que está escribiendo.",
  },
  note: {
    label: (introducer) => `Añadir una nota que ${introducer} pueda reenviar`,
    field: (prospect) => `Nota para ${prospect}`,
    hint: (prospect) => `Puede que ${prospect} la lea; no incluya comentarios internos.`,
    tooLong: (words) => `${words} palabras. Con menos de 120 se reenvía más a menudo.`,
    useReason: "Añadir mi motivo a la nota",
    open: "Abrir la nota como borrador",
    opensApart: "Se abre en un borrador aparte: no hay que recortar nada.",
  },
  manner: {
    label: "Trato y tono",
    address: { label: "Trato", familiar: "Tú", polite: "Usted" },
    tone: { label: "Tono", friendly: "Cercano", formal: "Formal" },
  },
  openDraft: "Abrir borrador en Outlook",
  noDrafts:
    "Outlook no abre borradores aquí. Pídalo por Teams o copie el texto en un mensaje nuevo.",
  requestInTeams: "Pedirlo por Teams",
  copy: "Copiar",
  opening: (introducer) => `Abriendo un borrador para ${introducer}.`,
  opened: (introducer) => `El borrador para ${introducer} está abierto en Outlook.`,
  perhapsOpened: (introducer) => `Según Outlook, el borrador para ${introducer} está abierto.`,
  emptyOrMissing: "¿La ventana está vacía o no aparece? Copie el texto en un mensaje nuevo.",
  openOnWeb: "Abrir en Outlook en la Web",
  noSignature: "Outlook no añade la firma a este borrador: añada la suya antes de enviarlo.",
  openSlow: {
    title: "Outlook tarda en abrir el borrador",
    body: "Aún puede aparecer. Si no aparece, copie el texto y péguelo en un mensaje nuevo.",
  },
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

const details: PartWords["details"] = {
  address: "Correo",
  copy: "Copiar",
  copied: "Copiado.",
  copyFailed: "No se pudo copiar.",
  businessPhone: "Teléfono",
  mobilePhone: "Móvil",
  department: "Departamento",
  office: "Oficina",
  chat: "Iniciar un chat",
  countTo: (count, prospect) => `${number(count)} a ${prospect}`,
  countFrom: (count, prospect) => `${number(count)} de ${prospect}`,
  copiedOn: "En copia",
  optionalAt: "Opcional",
  firstContact: "Primer contacto",
  lastContact: "Último contacto",
  lastTopic: "Último asunto",
  seenIn: "Fuente",
  lastTwelveMonths: "Últimos doce meses",
  toProspect: (prospect) => `a ${prospect}`,
  fromProspect: (prospect) => `de ${prospect}`,
  noContact: "sin contacto",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};

const drawing: PartWords["drawing"] = {
  around: (prospect) => `Colegas en torno a ${prospect}`,
  howToRead: "Cuanto más cerca y más gruesa la línea, más fuerte la relación.",
  outside: (company) => `Por fuera: quien conoce a otra persona en ${company}.`,
  close: "Cerrar",
};

const waiting: PartWords["waiting"] = {
  resumesIn: (seconds) =>
    plural(seconds, {
      one: "Un servicio pidió una pausa. El panel continúa por sí solo en # segundo.",
      other: "Un servicio pidió una pausa. El panel continúa por sí solo en # segundos.",
    }),
};

const host: PartWords["host"] = {
  build: "Complemento",
  outlook: "Outlook",
  requirementSet: "Conjunto de requisitos",
  nestedSignIn: "Inicia sesión para complementos",
  signsIn: "Inicio de sesión mediante",
  signInPaths: { outlook: "Outlook", ownWindow: "una ventana del complemento" },
  theme: "Tema según",
  themes: { outlook: "Outlook", browser: "el navegador" },
  lastFailure: "Últimos errores",
  none: "ninguno",
  yes: "sí",
  no: "no",
  copy: "Copiar para soporte",
  copied: "Copiado.",
  copyFailed: "No se pudo copiar.",
  failed: "Outlook no ha respondido.",
};

export const words: PartWords = {
  company,
  composer,
  crowd,
  details,
  drawing,
  find,
  host,
  insights,
  ledger,
  opinion,
  records,
  waiting,
  ...helpWords,
};
