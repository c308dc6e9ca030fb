import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "Para insistir, abra Who Knows Whom."
    : `Para insistir o pedírselo a ${nextBest}: Who Knows Whom.`;
}

export const words: CommandText = {
  looking: "Buscando a quién conviene pedírselo…",
  opened: (introducer, why) =>
    `Borrador para ${introducer} abierto: ${why}. No se ha enviado nada.`,
  why: {
    strength: {
      strong: "relación fuerte",
      medium: "relación media",
      weak: "relación débil, pero la mejor encontrada",
    },
    insteadOf: {
      declined: (name) => `${name} no ha podido`,
      outOfOffice: (name) => `${name} está fuera de la oficina`,
      together: (name) => `${name} se reúne con usted`,
      onlyHere: (name) => `${name} solo está en este mensaje`,
    },
  },
  openedDoubtful: (introducer) =>
    `Borrador para ${introducer} abierto. No consta que sea de su organización: compruebe la dirección antes de enviarlo.`,
  opensLate: (introducer) =>
    `Outlook tarda en abrir el borrador para ${introducer}. Aún puede aparecer.`,
  openedPerhaps: (introducer) =>
    `Según Outlook, hay un borrador abierto para ${introducer}. ¿Vacío o no aparece? El texto está en Who Knows Whom.`,
  openedNotKept: (introducer) =>
    `Hay un borrador abierto para ${introducer}, pero Outlook no pudo recordar esta solicitud.`,
  declined: (introducer, nextBest) => `${introducer} no ha podido ayudarle. ${goOn(nextBest)}`,
  requestedEarlier: (introducer, nextBest) => `Ya se lo pidió a ${introducer}. ${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `Ya se lo pidió a ${introducer} ${ago(daysAgo)}. ${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `${number(times)} solicitudes a ${introducer} en 7 días. ${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `Nadie aquí conoce aún a ${prospect}.`,
  nobodyFoundYet: (prospect) =>
    `Aún no hay colegas que conozcan a ${prospect}. Abra Who Knows Whom para ver qué no se pudo comprobar.`,
  severalPeople: "Hay varias personas en este mensaje. Elija una en Who Knows Whom.",
  noProspect: {
    colleague: "Viene de su propia organización: no hace falta que nadie los presente.",
    self: "Viene de usted: no hace falta que nadie los presente.",
    relay: "Un servicio lo envió en nombre de alguien: su dirección no es de nadie.",
    automatic: "Se envió automáticamente: no hay a quién conocer.",
    list: "Viene de una lista de distribución: no hay una sola persona detrás.",
    unreadable: "No se puede leer la dirección de correo del remitente.",
    ownMailbox: "Se envió desde este buzón: no hace falta que nadie los presente.",
    none: "Abra primero un mensaje de alguien ajeno a su organización.",
  },
  failed: {
    signInRequired: "Abra Who Knows Whom, inicie sesión una vez y vuelva a pedirlo.",
    consentRequired: "Falta un permiso. Abra Who Knows Whom para revisarlo.",
    signInBlocked:
      "Una regla de su organización bloquea el inicio de sesión. Consulte a su administrador.",
    notAdmitted: "Su cuenta no está autorizada para Who Knows Whom. Consulte a su administrador.",
    accessDenied:
      "Su cuenta no puede leer los datos necesarios. Pida permiso de lectura a su administrador.",
    throttled: "El servicio está saturado. Inténtelo de nuevo en un minuto.",
    offline: "No tiene conexión. Vuelva a pedirlo cuando la tenga.",
    partMissing: "No se cargó una parte de Who Knows Whom. Inténtelo de nuevo.",
    serviceUnavailable: "No se pudo conectar con el servicio. Inténtelo de nuevo en un minuto.",
    notConfigured:
      "Who Knows Whom no está configurado para su organización. Consulte a su administrador.",
    notInstalled: "Falta un componente de Dynamics 365. Consulte a su administrador.",
    unsupportedHost: "Este Outlook no puede hacerlo. Use Outlook en la web o un Outlook actual.",
    unexpected: "Algo salió mal; no se ha enviado nada. Abra Who Knows Whom.",
  },
};
