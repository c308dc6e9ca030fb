import type { ErrorMessages } from "../texts/errorMessages";

export const words: ErrorMessages = {
  signInRequired: {
    title: "Inicie sesión",
    body: "Who Knows Whom lee con sus propios permisos y por eso necesita saber quién es usted.",
    reason: "falta iniciar sesión",
    nextStep: "Inicie sesión una vez; Outlook lo recuerda.",
  },
  consentRequired: {
    title: "Falta un permiso",
    body: "Who Knows Whom necesita su permiso para leer esto.",
    reason: "aún no permitido",
    nextStep: "Revise los permisos o pida a su administrador que los apruebe.",
  },
  signInBlocked: {
    title: "Su inicio de sesión está bloqueado",
    body: "Una regla de su organización (acceso condicional) no permite iniciar sesión desde aquí.",
    reason: "inicio de sesión bloqueado por una regla",
    nextStep:
      "Pregunte a su administrador qué dispositivo, red o método de inicio de sesión exige la regla.",
  },
  notAdmitted: {
    title: "Su cuenta no está autorizada",
    body: "Who Knows Whom solo está abierto a las cuentas a las que su organización lo ha asignado.",
    reason: "cuenta no autorizada",
    nextStep: "Pida a su administrador que asigne Who Knows Whom a su cuenta profesional.",
  },
  accessDenied: {
    title: "No tiene acceso",
    body: "Su cuenta no puede leer los datos necesarios.",
    reason: "no permitido",
    nextStep: "Pida permiso de lectura a su administrador.",
  },
  throttled: {
    title: "El servicio está saturado",
    body: "Demasiadas solicitudes.",
    reason: "saturado",
    nextStep: "Inténtelo de nuevo en un minuto.",
  },
  offline: {
    title: "No tiene conexión",
    body: "No hay conexión a la red.",
    reason: "sin conexión",
    nextStep: "Continúa en cuanto vuelva la conexión.",
  },
  partMissing: {
    title: "No se cargó una parte",
    body: "Who Knows Whom no pudo cargar una de sus partes.",
    reason: "no se cargó una parte",
    nextStep: "Inténtelo de nuevo. Si sigue ocurriendo, cierre el panel y vuelva a abrirlo.",
  },
  serviceUnavailable: {
    title: "No se pudo conectar con el servicio",
    body: "El servicio no responde. Suele pasar pronto.",
    reason: "no accesible",
    nextStep: "Inténtelo de nuevo en un minuto.",
  },
  notConfigured: {
    title: "Aún sin configurar",
    body: "Who Knows Whom no se ha configurado para su organización.",
    reason: "sin configurar",
    nextStep: "Pida a su administrador que complete la configuración.",
  },
  notInstalled: {
    title: "No instalado",
    body: "Falta un componente de Dynamics 365.",
    reason: "no instalado",
    nextStep: "Pregunte a su administrador si se puede instalar.",
  },
  unsupportedHost: {
    title: "Este Outlook no puede mostrarlo",
    body: "Who Knows Whom funciona con mensajes en Outlook en la web, en el nuevo Outlook y en las versiones actuales de Outlook para Windows y Mac.",
    reason: "no disponible en este Outlook",
    nextStep: "Ábralo desde un mensaje en uno de ellos.",
  },
  unexpected: {
    title: "Algo salió mal",
    body: "Esto no debería haber ocurrido. Sus mensajes no se ven afectados.",
    reason: "error",
    nextStep: "Inténtelo de nuevo. Si continúa, avise a su administrador.",
  },
};
