import type { SetupWords } from "../../core/setup/setupWords";

/** What the setup check says. Names of settings stay as admin centers have them in English. */
export const words: SetupWords = {
  names: {
    consent: (scope) => `Consentimiento: ${scope}`,
    table: (table) => `Tabla ${table}`,
    privilege: (privilege) => `Privilegio ${privilege}`,
    optOutGroup: "Grupo de exclusión",
    source: "Fuente",
    access: "Acceso de la aplicación y de este usuario",
    wkw: "«Who knows whom» del propio Dynamics",
    template: "Plantilla de la solicitud",
    synchronization: "Sincronización del lado servidor de este usuario",
    mail: "Correos por dirección y estado",
    undated: "Correos completados sin fecha",
    appointments: "Citas pasadas por estado",
    calls: "Llamadas por dirección",
  },
  gives: {
    scopes: {
      "User.Read":
        "a usted con todas sus direcciones, y los dominios verificados de la organización",
      "Mail.Read": "sus propios correos con la persona",
      "Calendars.Read": "sus propias reuniones con la persona",
      "User.ReadBasic.All": "nombres y fotos de los colegas; qué es una lista o una sala",
      "User.Read.All": "alias, departamentos, lugares, teléfonos, y quién se ha ido",
      "Presence.Read.All": "quién está disponible ahora",
      "GroupMember.Read.All": "los miembros del grupo de exclusión",
    },
    otherScope: "lo que pide config.json",
    domains: "quién es colega y quién es externo",
    optOutGroup: "colegas que el administrador quita de todas las listas",
    wishes: "que los colegas se excluyan por sí mismos, sin pedirlo a nadie",
    tracked: "lo que registraron los colegas: sin ello solo se conocen sus correos y reuniones",
    everything: "todo lo que sabe el CRM",
    wkw: "intermediarios de Exchange, donde Dynamics los calculó",
    template: "las palabras de la organización en un borrador",
    synchronization: "correos y reuniones que se registran automáticamente",
    mail: "la fuerza, leída en los correos de ambas direcciones",
    undated: "el día por el que cuenta cada correo",
    appointments: "las reuniones, que son lo que más cuenta",
    calls: "llamadas que alguien anotó",
    tables: {
      lead: "el cliente potencial de la persona",
      contact: "el contacto de la persona",
      account: "la empresa de la persona",
      email: "correos registrados",
      appointment: "reuniones registradas",
      phonecall: "llamadas registradas",
      systemuser: "de qué colega se trata",
      msdyn_wkwconfig: "los ajustes del «Who knows whom» de Dynamics",
      msdyn_wkwcolleaguesforcontact: "intermediarios que calculó Dynamics",
      msdyn_wkwcolleaguesforcompany: "quién conoce la empresa de la persona, según Dynamics",
      msdyn_mostcontactedby: "los más contactados del análisis de relaciones",
      wkw_wish: "colegas que se excluyen por sí mismos",
      wkw_acquaintance: "los correos de la organización",
    },
    privileges: {
      prvReadActivity:
        "de quién cuentan los correos, reuniones y llamadas: la lista llega hasta donde llega esto",
      prvReadLead: "el cliente potencial de la persona y los correos registrados con él",
      prvReadContact: "el contacto de la persona y los correos registrados con él",
      prvReadAccount: "la empresa de la persona, por su registro",
      prvReadUser: "nombres de colegas de fuera de su unidad",
      prvCreateActivity: "una solicitud anotada como tarea",
      prvReadwkw_Wish:
        "colegas que se excluyeron: a quien este privilegio no alcanza se le propone igualmente",
      prvCreatewkw_Wish: "excluirse uno mismo",
      prvWritewkw_Wish: "cambiar de opinión",
    },
  },
  found: {
    agreed: "concedido",
    notAgreed: "no concedido",
    noToken: (code) => `sin token: ${code}`,
    noDomains: (code) => `dominios verificados: ${code}`,
    notVerified: (list) => `no verificados: ${list}`,
    notListed: (list) => `verificados, pero no incluidos: ${list}`,
    domains: (count) => `dominios: ${count}`,
    noGroup: "ningún grupo en config.json",
    members: (count) => `miembros: ${count}`,
    crmOff: "sources.crm es false",
    answers: "WhoAmI responde",
    notInstalled: "no instalado",
    noRow: "ninguna fila que este usuario pueda leer",
    switchedOn: "activado",
    switchedOff: "desactivado",
    template: "una plantilla de Dynamics",
    noTemplate: "ninguna en Dynamics",
    readable: "legible",
    notThere: "no existe",
    refused: "denegado",
    counted: "contado",
    synchronization: (incoming, outgoing, approval) =>
      `entrada ${incoming}, salida ${outgoing}, dirección ${approval}`,
    approved: "aprobada",
    notApproved: "no aprobada",
    mail: (received, sent, rest, days) =>
      `${received} recibidos, ${sent} enviados, ${rest} borradores o fallidos (días: ${days})`,
    undated: (times, days) => `sin senton: ${times} (días: ${days})`,
    appointments: (parts, days) => `${parts} (días: ${days})`,
    calls: (outgoing, incoming, days) =>
      `${outgoing} salientes, ${incoming} entrantes (días: ${days})`,
    none: "ninguna",
  },
  appointmentStates: {
    0: "abiertas",
    1: "completadas",
    2: "canceladas",
    3: "programadas",
  },
  depths: {
    none: "ninguna",
    own: "Usuario (filas propias)",
    unit: "Unidad de negocio",
    unitAndBelow: "Principal: unidades de negocio secundarias",
    everything: "Organización",
  },
  methods: {
    none: "ninguna",
    outlook: "con Dynamics 365 for Outlook",
    serverSide: "del lado servidor",
    forward: "por buzón de reenvío",
  },
  fixes: {
    signIn: "Inicie sesión de nuevo. Si no ayuda: npm run admin -- registration",
    consent:
      "Conceda el consentimiento de administrador: npm run admin -- registration muestra las direcciones. O quítelo de graphScopes (de sources para Mail.Read y Calendars.Read) en config.json.",
    surplus: (list) =>
      `Quite lo que no sea suyo: todos los de ${list} cuentan como colegas y reciben borradores.`,
    missing: (list) =>
      `Añada a internalDomains en config.json: ${list}. Ya cuentan donde Graph responde a tiempo.`,
    makeGroup: "Opcional: cree un grupo y ponga su id en optOut.groupId de config.json.",
    noSuchGroup:
      "No existe ese grupo: corrija optOut.groupId en config.json. Hasta entonces no se propone a nadie.",
    groupConsent:
      "Consienta GroupMember.Read.All (npm run admin -- registration). Hasta entonces no se propone a nadie.",
    crmOff: "Ponga sources.crm y dataverseUrl en config.json.",
    wishes: 'Opcional: npm run admin -- opt-out table, luego "heeded" o "required" en config.json.',
    crmConsent: "Consienta user_impersonation de Dynamics CRM (npm run admin -- registration).",
    admit:
      "Power Platform admin center > entorno > Settings > Privacy + Security: permita el id de cliente de config.json en App access control y esta red en el firewall de IP. Users: dé a este usuario una cuenta activa con licencia y rol de seguridad.",
    installWkw:
      "Opcional: Sales Hub > Change area > Sales Insights settings > Relationship insights.",
    readWkw:
      "Opcional: dé a los roles de ventas lectura de msdyn_wkwconfig (Salesperson la tiene de serie).",
    runAsAdministrator:
      "Ejecútelo como administrador: la fila de los ajustes es de quien lo activó, y este usuario solo lee las suyas.",
    switchOnWkw: "Opcional: Sales Insights settings > Who Knows Whom > actívelo.",
    nameTemplate:
      "Opcional: indique una en Sales Insights settings > Who Knows Whom, o en draft.template de config.json.",
    approve:
      "Advanced Settings > Email configuration > Mailboxes: apruebe la dirección de correo y luego Test & Enable.",
    synchronize:
      "Advanced Settings > Email configuration > Mailboxes: ponga entrada, salida y citas en Server-Side Synchronization y luego Test & Enable.",
    ofSales: "Es de la aplicación Dynamics 365 Sales; las demás se consultan sin ella.",
    installInsights:
      "Opcional: Sales Insights settings > Relationship insights, con Sales Premium.",
    wishTable: "Ejecute lo que muestra npm run admin -- opt-out table y dé a todos su rol.",
    mailTable: "Ejecute lo que escribe npm run admin -- collector prepare.",
    giveRead: (table) =>
      `Dé al rol de seguridad de los vendedores lectura de ${table}, con el alcance de lo que deban ver.`,
    tryAgain: "Inténtelo de nuevo en un minuto.",
    deepen: (privilege, depth) =>
      `Power Platform admin center > entorno > Security roles > rol de los vendedores: ${privilege} a ${depth}.`,
    noMail:
      "Active la sincronización del lado servidor y el registro en las opciones personales: Options > Email > Track.",
    receivedOnly:
      "Solo correos recibidos: las relaciones quedan débiles. Registre también los enviados: Options > Email > Track, y el seguimiento de la carpeta Sent Items.",
    undated:
      "Correos importados o anotados: haga que la importación rellene senton. Si cuentan, cuentan por el día en que se crearon.",
    appointments:
      "Ponga las citas de los buzones en Server-Side Synchronization, o haga registrar las reuniones.",
    calls: "Opcional: anote las llamadas como actividades de llamada.",
  },
  lines: {
    gives: (what) => `Aporta: ${what}.`,
  },
  tracking: "Registro",
  settings: "Ajustes",
};
