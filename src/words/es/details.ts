import type { DetailsText } from "../texts/detailsText";
import { tools } from "./tools";

const { number, month } = tools;

export const words: DetailsText = {
  address: "Correo",
  copy: "Copiar",
  copied: "Copiado.",
  copyFailed: "No se pudo copiar.",
  businessPhone: "Teléfono",
  mobilePhone: "Móvil",
  department: "Departamento",
  office: "Oficina",
  chat: "Iniciar un chat",
  emails: "Correos",
  emailsTo: (count, prospect) => `${number(count)} a ${prospect}`,
  emailsFrom: (count, prospect) => `${number(count)} de ${prospect}`,
  meetings: "Reuniones",
  phoneCalls: "Llamadas",
  firstContact: "Primer contacto",
  lastContact: "Último contacto",
  seenIn: "Visto en",
  lastTwelveMonths: "Últimos doce meses",
  toProspect: (prospect) => `a ${prospect}`,
  fromProspect: (prospect) => `de ${prospect}`,
  noContact: "sin contacto",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};
