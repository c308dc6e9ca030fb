import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const head: PaneText["head"] = {
  record: { lead: "Cliente potencial", contact: "Contacto" },
  before: (label) => `${label}: `,
  opensInCrm: "se abre en Dynamics 365",
  owner: (name) => `Responsable: ${name}`,
  noRecord: "Sin cliente potencial ni contacto en Dynamics 365",
  recordsNotRead: "No se pudieron consultar los clientes potenciales ni los contactos",
  you: (evidence) => `Usted: ${evidence}`,
  noOwnContact: "Aún no han estado en contacto",
  sharedMailbox: "Buzón compartido: puede que lo lean varias personas.",
  sentBy: (name) => `Enviado por ${name}.`,
  namedLikeColleague: "Cuidado: dirección externa con el nombre de alguien de su organización.",
  otherAccount: (name) =>
    `Ha iniciado sesión como ${name}, no con la cuenta de este buzón: ve lo que esa cuenta puede leer.`,
  others: {
    message: "Otras personas en este mensaje",
    appointment: "Otras personas en esta reunión",
  },
  more: (count) => `+${number(count)}`,
  find: "Buscar a alguien",
};
