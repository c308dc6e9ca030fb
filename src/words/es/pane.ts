import type { PaneText } from "../texts/paneText";
import { words as errors } from "./errors";
import { directed } from "./evidence";
import { language } from "./language";
import { lookedAt } from "./lookedAt";
import { tools } from "./tools";

const { plural, number, list, ago } = tools;

export const words: PaneText = {
  language: language.code,
  direction: language.direction,
  list,
  aboutOutlook: "Acerca de este Outlook",
  beingSuggested: "Aparecer como propuesta",
  checkSetup: "Comprobar la configuración",
  head: {
    record: { lead: "Cliente potencial", contact: "Contacto" },
    opensInCrm: "se abre en Dynamics 365",
    owner: (name) => `Responsable: ${name}`,
    noRecord: "Sin cliente potencial ni contacto en Dynamics 365",
    recordsNotRead: "No se pudieron consultar los clientes potenciales ni los contactos",
    you: (evidence) => `Usted: ${evidence}`,
    noOwnContact: "sin contacto hasta ahora",
    sharedMailbox: "Es posible que varias personas lean esta dirección.",
    sentBy: (name) => `Enviado por ${name}.`,
    namedLikeColleague: "Dirección externa con el nombre de alguien de su organización.",
    otherAccount: (name) =>
      `Ha iniciado sesión como ${name}, no con la cuenta de este buzón: ve lo que esa cuenta puede leer.`,
    others: {
      message: "Otras personas en este mensaje",
      appointment: "Otras personas en esta reunión",
    },
    more: (count) => `${number(count)} más`,
    find: "Buscar a alguien",
  },
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
    doubt: {
      unchecked: "Sin comprobar en el directorio",
      outsideAddress: "Dirección ajena a su organización",
    },
    onlyWeak: "Solo hay conexiones débiles: fue hace mucho o fue poco.",
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
    sameMessages: (count) => `recibió ${number(count)} de los mismos mensajes`,
    someSameMessages: "recibió algunos de los mismos mensajes",
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
    notEverything: "No se pudo consultar todo.",
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
      title: "Esto es suyo",
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
      body: "Se busca a una cada vez.",
    },
    relay: (name) => ({
      title: "Lo ha reenviado un servicio",
      body: `${name === "" ? "Alguien" : name} ha escrito a través de un servicio. Su dirección no es de nadie, por eso no se busca.`,
    }),
    automatic: (name) => ({
      title: "Este es un mensaje automático",
      body: `No hay ninguna persona detrás de ${name}.`,
    }),
    mailingList: (name) => ({
      title: "Esto viene de una lista de distribución",
      body: `${name} representa a un grupo, no a una persona.`,
    }),
    pickSomebody: "Elija a quién le gustaría conocer.",
    unreadable: {
      title: "No se puede leer el remitente",
      body: "Outlook no indica ninguna dirección de correo que se pueda buscar.",
    },
    nobodyKnows: (prospect) => ({
      title: `No consta que nadie conozca a ${prospect}`,
      body: "Nada de lo consultado muestra contacto con un colega. Los colegas aparecen cuando sus correos o reuniones están registrados en Dynamics 365.",
    }),
    nobodyFoundYet: (prospect) => ({
      title: `Aún no se encontró a nadie que conozca a ${prospect}`,
      body: "No se pudo consultar todo, así que puede faltar alguien.",
    }),
    heldBack: {
      title: "Por ahora no se propone a nadie",
      body: "No se pudo leer la lista de colegas que no desean ser propuestos, así que cualquiera podría estar en ella.",
      groupMissing:
        "El grupo de exclusión de config.json no existe. Pida a su administrador que lo corrija.",
      listNotPermitted:
        "No se permite leer la lista de exclusión. Pida a su administrador que la autorice.",
    },
    signInFailed: (reason) =>
      reason === "" ? "Aún no ha iniciado sesión." : `No se pudo iniciar sesión: ${reason}.`,
    crashed: {
      title: "El panel se detuvo",
      body: "Algo falló al mostrar la respuesta. Sus mensajes no se ven afectados.",
    },
    selectionUnannounced:
      "Outlook no avisa a este panel cuando selecciona otro mensaje. Ciérrelo y vuelva a abrirlo en ese mensaje.",
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
