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
  kinds: { email: "Correos", meeting: "Reuniones", phoneCall: "Llamadas" },
  countTo: (count, prospect) => `${number(count)} a ${prospect}`,
  countFrom: (count, prospect) => `${number(count)} de ${prospect}`,
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
