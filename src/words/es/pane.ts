import type { PaneText } from "../texts/paneText";
import { words as errors } from "./errors";
import { directed } from "./evidence";
import { head } from "./head";
import { language } from "./language";
import { lookedAt } from "./lookedAt";
import { tools } from "./tools";

const { plural, number, list, ago } = tools;

export const words: PaneText = {
  language: language.code,
  direction: language.direction,
  list,
  myOpenRequests: "Mis solicitudes abiertas",
  aboutOutlook: "Acerca de este Outlook",
  beingSuggested: "Aparecer entre las propuestas",
  checkSetup: "Comprobar la configuración",
  head,
  viewSwitch: { name: "Vista", views: { list: "Lista", graph: "Gráfico" } },
  introducers: {
    heading: "Quién puede presentarle",
    strength: {
      strong: { word: "Fuerte", name: "Relación fuerte" },
      medium: { word: "Media", name: "Relación media" },
      weak: { word: "Débil", name: "Relación débil" },
    },
    presence: {
      available: "Disponible",
      busy: "Ocupado",
      away: "Ausente",
      offline: "Sin conexión",
      outOfOffice: "Fuera de la oficina",
    },
    getIntroduced: "Pedir presentación",
    getIntroducedBy: (name) => `Pedir presentación a ${name}`,
    detailsAbout: (name) => `Detalles de ${name}`,
    showAll: (count) => `Mostrar los ${number(count)}`,
    showAllUncounted: "Mostrar todos",
    showFewer: "Mostrar menos",
    isSomeoneMissing: "¿Falta alguien?",
    sense: {
      together: "Ambos se reúnen con esta persona: no hace falta presentación",
      onlyHere: "Nada más los une",
    },
    doubt: {
      unchecked: "Sin comprobar en el directorio",
      outsideAddress: "Dirección ajena a su organización",
    },
    onlyWeak: "Relaciones débiles: poco contacto, o hace mucho.",
    updateOrder: "Actualizar orden",
  },
  evidence: {
    ...directed,
    headings: { email: "Correos", meeting: "Reuniones", phoneCall: "Llamadas" },
    counts: {
      email: (count) => plural(count, { one: "# correo", other: "# correos" }),
      meeting: (count) => plural(count, { one: "# reunión", other: "# reuniones" }),
      phoneCall: (count) => plural(count, { one: "# llamada", other: "# llamadas" }),
    },
    kinds: { email: "correos", meeting: "reuniones", phoneCall: "llamadas" },
    lastDaysAgo: (days) => `último contacto ${ago(days)}`,
    onThisItem: { message: "en este mensaje", appointment: "en esta reunión" },
    sameMessages: (count) =>
      plural(count, { one: "en # mensaje en común", other: "en # mensajes en común" }),
    someSameMessages: "en varios mensajes en común",
    insights: "en contacto según Dynamics 365",
    ownerOf: {
      account: "responsable de la cuenta",
      contact: "responsable del contacto",
      lead: "responsable del cliente potencial",
    },
    connectedAs: (roles) => (roles === "" ? "conexión en Dynamics 365" : `conexión: ${roles}`),
    opportunity: (name) => (name === "" ? "trabajó en una oportunidad" : `trabajó en «${name}»`),
    teamOf: "en el equipo de la cuenta",
  },
  requestNotBegun: {
    title: "No se pudo redactar la solicitud",
    body: "No se cargó una parte del panel. Inténtelo de nuevo, o cierre el panel y vuelva a abrirlo.",
  },
  status: {
    looking: (prospect) => `Buscando colegas que conozcan a ${prospect}.`,
    someFound: "Se encontraron colegas.",
    found: (count) =>
      plural(count, { one: "Se encontró # colega.", other: "Se encontraron # colegas." }),
    notEverything: "No se pudo comprobar todo.",
    stillWaiting: (sources) => `Aún sin respuesta: ${sources}`,
    noItem: {
      title: "Seleccione un mensaje",
      body: "Elija el mensaje de alguien ajeno a su organización para ver quién conoce a esa persona. Si hay uno abierto, cierre este panel y vuelva a abrirlo.",
    },
    waitingRequests: "Algunas de sus solicitudes siguen sin respuesta.",
    colleague: (name) => ({
      title: `${name} pertenece a su organización`,
      body: "Las presentaciones son para personas ajenas a su organización.",
    }),
    self: {
      title: "Este mensaje es suyo",
      body: "Las presentaciones son para personas ajenas a su organización.",
    },
    ownMailbox: {
      title: "Esto se envió desde este buzón",
      body: "Las presentaciones son para personas ajenas a su organización.",
    },
    nobodyYet: {
      title: "Todavía no hay a quién buscar",
      body: "Añada a alguien ajeno a su organización y aquí verá quién lo conoce.",
    },
    several: {
      title: "Varias personas ajenas a su organización",
      body: "Elija a una de ellas.",
    },
    relay: (name) => ({
      title: "Lo ha reenviado un servicio",
      body: `${name === "" ? "Alguien" : name} ha escrito a través de un servicio. Su dirección no es de nadie, por eso no se busca.`,
    }),
    automatic: (name) => ({
      title: "Este es un mensaje automático",
      body: `${name} envía mensajes automáticos: no hay a quién conocer.`,
    }),
    mailingList: (name) => ({
      title: "Esto viene de una lista de distribución",
      body: `${name} llega a un grupo: no hay una sola persona a quien buscar.`,
    }),
    pickSomebody: "Elija a quién le gustaría conocer.",
    unreadable: {
      title: "No se puede leer el remitente",
      body: "No se puede leer la dirección de correo del remitente.",
    },
    nobodyKnows: (prospect) => ({
      title: `Nadie aquí conoce aún a ${prospect}`,
      body: "No se encontraron correos, reuniones ni llamadas con sus colegas. Solo cuenta lo registrado en Dynamics 365 o lo que está en su propio buzón.",
    }),
    nobodyFoundYet: (prospect) => ({
      title: `Aún no se encontró a nadie que conozca a ${prospect}`,
      body: "No se pudo comprobar todo, así que puede faltar alguien.",
    }),
    heldBack: {
      title: "Por ahora no se propone a nadie",
      body: "No se pudo leer la lista de colegas que no desean ser propuestos, así que cualquiera podría estar en ella.",
      groupMissing:
        "El grupo de exclusión de config.json no existe. Pida a su administrador que lo corrija.",
      listNotPermitted:
        "Who Knows Whom no puede leer la lista de exclusión. Pida a su administrador que lo autorice.",
    },
    signInFailed: (reason) =>
      reason === "" ? "Aún no ha iniciado sesión." : `No se pudo iniciar sesión: ${reason}.`,
    crashed: {
      title: "El panel se detuvo",
      body: "Algo falló al mostrar la respuesta. Sus mensajes no se ven afectados.",
    },
    selectionUnannounced:
      "Outlook no avisa a este panel cuando usted selecciona otro mensaje. Ciérrelo y vuelva a abrirlo en ese mensaje.",
    partFailed: "Esta parte no se ha cargado.",
  },
  lookedAt,
  actions: {
    tryAgain: "Intentar de nuevo",
    signIn: "Iniciar sesión",
    reviewPermissions: "Revisar permisos",
    reload: "Recargar",
  },
  errors,
};
