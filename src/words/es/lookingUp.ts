import type { PartWords } from "../texts/partWords";
import { tools } from "./tools";

const { ago, number, plural } = tools;

export const find: PartWords["find"] = {
  label: "¿Quién conoce a…?",
  hint: "Un nombre, una dirección de correo o el enlace a un cliente potencial o contacto",
  submit: "Buscar",
  close: "Cerrar",
  suggestions: "Personas encontradas",
  searching: "Buscando…",
  found: (count) =>
    plural(count, { one: "# persona encontrada.", other: "# personas encontradas." }),
  nobodyFound: "No hay nadie con ese nombre. También puede escribir cualquier dirección de correo.",
  chooseOne: "Elija a alguien de la lista o escriba una dirección de correo completa.",
  correspondent: "de su correo",
  notSearched: (systems) => `No se pudo buscar en: ${systems}.`,
  otherLink: "Este enlace no abre ningún cliente potencial ni contacto de su Dynamics 365.",
  recordMissing: "Ese registro no existe, o usted no tiene permiso para leerlo.",
  recordWithoutAddress: "Ese registro no tiene dirección de correo, así que no se puede buscar.",
  notRead: (reason) => `No se pudo leer el registro: ${reason}.`,
  refusals: {
    self: "Es su propia dirección.",
    colleague: "Es alguien de su organización. Puede preguntarle directamente.",
    automatic: "Detrás de esta dirección no hay ninguna persona.",
    list: "Esta dirección es de un grupo, no de una persona.",
  },
  lookedUp: "Usted ha buscado a esta persona.",
  picked: "Usted ha elegido a esta persona.",
  backToItem: {
    message: "Volver al mensaje abierto",
    appointment: "Volver a la reunión abierta",
    none: "Volver",
  },
};

export const crowd: PartWords["crowd"] = {
  heading: {
    message: (count) => `${number(count)} personas en este mensaje`,
    appointment: (count) => `${number(count)} personas en esta reunión`,
  },
  person: "Persona",
  best: "A quién pedírselo",
  last: "Último contacto",
  shown: "se muestra arriba",
  nobody: "Nadie encontrado",
  counting: "Contando…",
  uncounted: "Sin contar",
  more: (count) => plural(count, { one: "Mostrar # persona más", other: "Mostrar # personas más" }),
  notEverything: (sources) => `No se pudo consultar: ${sources}. Puede que falte alguien.`,
  failed: "No se pudo contar a las personas. Abra una para consultarla.",
  counted: (known, all) =>
    `Se encontraron colegas para ${number(known)} de ${number(all)} personas.`,
  ago,
};
