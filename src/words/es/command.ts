import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "Para insistir, abra Who knows whom."
    : `Para insistir o pedírselo a ${nextBest}: Who knows whom.`;
}

export const words: CommandText = {
  looking: "Se busca al compañero que mejor conoce a esta persona.",
  opened: (introducer) => `Hay un borrador abierto para ${introducer}. No se ha enviado nada.`,
  openedDoubtful: (introducer) =>
    `Borrador a ${introducer} abierto. No consta que sea de su organización: compruebe la dirección antes de enviarlo.`,
  opensLate: (introducer) =>
    `Outlook tarda en abrir el borrador para ${introducer}. Aún puede aparecer.`,
  openedPerhaps: (introducer) =>
    `Según Outlook, hay un borrador abierto para ${introducer}. ¿Vacío o no aparece? El texto está en Who knows whom.`,
  openedNotKept: (introducer) =>
    `Hay un borrador abierto para ${introducer}, pero Outlook no pudo recordar esta solicitud.`,
  requestedEarlier: (introducer, nextBest) => `Ya se lo pidió a ${introducer}. ${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `Ya se lo pidió a ${introducer} ${ago(daysAgo)}. ${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `${number(times)} solicitudes a ${introducer} en 7 días. ${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `No se encontró a ningún compañero que conozca a ${prospect}.`,
  nobodyFoundYet: (prospect) =>
    `Aún no hay compañeros para ${prospect}. Abra Who knows whom para ver qué no se pudo revisar.`,
  severalPeople: "Abra Who knows whom y elija a quién quiere conocer.",
  noProspect: {
    colleague: "Viene de su propia organización: no hace falta que nadie los presente.",
    self: "Viene de usted: no hace falta que nadie los presente.",
    relay: "Un servicio lo envió en nombre de alguien: su dirección no es de nadie.",
    automatic: "Es un mensaje automático: no hay ninguna persona detrás.",
    list: "Viene de una lista de distribución: no hay una sola persona detrás.",
    unreadable: "Outlook no indica ninguna dirección de correo que buscar.",
    ownMailbox: "Se envió desde este buzón: no hace falta que nadie los presente.",
    none: "Abra primero un mensaje de alguien ajeno a su organización.",
  },
  failed: {
    signInRequired: "Abra Who knows whom, inicie sesión una vez y vuelva a pedirlo.",
    consentRequired: "Falta un permiso. Abra Who knows whom para revisarlo.",
    signInBlocked:
      "Una regla de su organización bloquea el inicio de sesión. Consulte a su administrador.",
    notAdmitted: "Su cuenta no está admitida en Who Knows Whom. Consulte a su administrador.",
    accessDenied:
      "Su cuenta no puede leer lo necesario. Pida permiso de lectura a su administrador.",
    throttled: "El servicio está saturado. Inténtelo de nuevo en un minuto.",
    offline: "No tiene conexión. Vuelva a pedirlo cuando la tenga.",
    serviceUnavailable: "No se pudo acceder a nada. Inténtelo de nuevo en un minuto.",
    notConfigured:
      "Who Knows Whom no está configurado para su organización. Consulte a su administrador.",
    notInstalled: "A Dynamics 365 le falta algo necesario. Consulte a su administrador.",
    unsupportedHost: "Este Outlook no puede hacerlo. Use Outlook en la web o un Outlook actual.",
    unexpected: "Algo salió mal; no se ha enviado nada. Abra Who knows whom.",
  },
};
