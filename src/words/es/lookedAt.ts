import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { ago, plural, number, month, clock } = tools;

export const lookedAt: PaneText["lookedAt"] = {
  heading: "Comprobado",
  sources: {
    organization: "correo de la organización",
    mailbox: "buzón",
    calendar: "calendario",
  },
  checked: (sources) => `Consultado: ${sources}`,
  inPart: (name) => `${name} (en parte)`,
  notRead: (sources) => `No se pudo leer: ${sources}`,
  clock,
  at: (time) => `a las ${clock(time)}`,
  names: {
    crm: "Dynamics 365",
    insights: "la información propia de Dynamics 365",
    company: "quién conoce la empresa",
    organization: "el correo de su organización",
    records: "clientes potenciales y contactos",
    profiles: "perfiles de colegas",
    mailbox: "su buzón",
    calendar: "su calendario",
    optOuts: "la lista de exclusión",
  },
  openItem: {
    message: "personas de este mensaje",
    appointment: "personas de esta reunión",
  },
  ownMailboxOnly: (owner) => `solo el suyo, no ${owner}`,
  looking: "comprobando",
  since: (day) => `desde ${month(day)}`,
  newestMessages: (count) =>
    plural(count, {
      one: "# mensaje con esta persona",
      other: "hasta # mensajes con esta persona",
    }),
  notEverything: "había más de lo que se pudo leer",
  partly: (reason) => `solo en parte: ${reason}`,
  wasSlow: "respondía despacio: solo se pidieron los últimos 180 días",
  holds: (share) =>
    share === "receivedOnly"
      ? "de sus propios correos solo contiene los recibidos"
      : `contiene aproximadamente 1 de cada ${number(share.oneIn)} de sus propios correos`,
  asOf: (days) => `actualizado: ${ago(days)}`,
  mailboxes: (read, all) => `${number(read)} de ${number(all)} buzones`,
  outOfScope: "no se comprobó: ni esta persona ni su empresa están en Dynamics 365",
  neverKept:
    "no se consultó: las direcciones de correo gratuito y las empresas excluidas nunca se consultan",
  intoScope:
    "Cree allí un cliente potencial o un contacto: a partir del día siguiente se comprobará también el correo de su organización.",
  readerRole:
    "Para el correo de su organización, pida el rol Who Knows Whom Reader en Dynamics 365.",
  yourRights: "Según aquello a lo que usted tiene acceso. Otros pueden ver a más personas.",
  yourReach: {
    own: "Ve las actividades que le pertenecen o que se comparten con usted, así que la lista puede ser corta.",
    unit: "Ve las actividades de su unidad de negocio; un compañero de otra unidad puede ver una lista más larga.",
    unitAndBelow:
      "Ve las actividades de su unidad de negocio y de las que dependen de ella; un compañero de otra unidad puede ver una lista más larga.",
    everything: "Ve las actividades de toda la organización.",
  },
};
