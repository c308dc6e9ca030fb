import type { SetupWords } from "../../core/setup/setupWords";

/** What the setup check says. Names of settings stay as admin centers have them in English. */
export const words: SetupWords = {
  names: {
    consent: (scope) => `Consentement\u202f: ${scope}`,
    table: (table) => `Table ${table}`,
    privilege: (privilege) => `Privilège ${privilege}`,
    optOutGroup: "Groupe d’opposition",
    source: "Source",
    access: "Accès de l’application et de cet utilisateur",
    wkw: "«\u202fWho knows whom\u202f» de Dynamics",
    template: "Modèle de la demande",
    synchronization: "Synchronisation côté serveur de cet utilisateur",
    mail: "E-mails par sens et par état",
    undated: "E-mails terminés sans date",
    appointments: "Rendez-vous passés par état",
    calls: "Appels par sens",
  },
  gives: {
    scopes: {
      "User.Read": "vous sous toutes vos adresses, et les domaines vérifiés de l’organisation",
      "Mail.Read": "vos propres e-mails avec la personne",
      "Calendars.Read": "vos propres réunions avec la personne",
      "User.ReadBasic.All": "noms et photos des collègues\u202f; ce qui est une liste ou une salle",
      "User.Read.All": "alias, services, lieux, téléphones, et qui est parti",
      "Presence.Read.All": "qui est disponible maintenant",
      "GroupMember.Read.All": "les membres du groupe d’opposition",
    },
    otherScope: "ce que demande config.json",
    domains: "qui est un collègue, et qui est à l’extérieur",
    optOutGroup: "les collègues que l’administrateur retire de toute liste",
    wishes: "la possibilité de se retirer soi-même, sans rien demander",
    tracked:
      "ce que les collègues ont suivi\u202f: sans cela, seuls vos e-mails et réunions sont connus",
    everything: "tout ce que sait le CRM",
    wkw: "des intermédiaires issus d’Exchange, là où Dynamics les a calculés",
    template: "les mots de l’organisation dans un brouillon",
    synchronization: "e-mails et réunions suivis automatiquement",
    mail: "la force des liens, lue dans les e-mails des deux sens",
    undated: "le jour auquel chaque e-mail compte",
    appointments: "les réunions, qui comptent le plus",
    calls: "les appels que quelqu’un a notés",
    tables: {
      lead: "le prospect (lead) de la personne",
      contact: "le contact de la personne",
      account: "l’entreprise de la personne",
      email: "les e-mails suivis",
      appointment: "les réunions suivies",
      phonecall: "les appels suivis",
      systemuser: "de quel collègue il s’agit",
      msdyn_wkwconfig: "les réglages du «\u202fWho knows whom\u202f» de Dynamics",
      msdyn_wkwcolleaguesforcontact: "les intermédiaires calculés par Dynamics",
      msdyn_wkwcolleaguesforcompany: "qui connaît l’entreprise de la personne, selon Dynamics",
      msdyn_mostcontactedby: "les plus contactés de l’analyse des relations",
      wkw_wish: "les collègues qui se retirent eux-mêmes",
      wkw_acquaintance: "les e-mails de l’organisation",
    },
    privileges: {
      prvReadActivity:
        "de qui les e-mails, réunions et appels comptent\u202f: la liste va aussi loin que ce droit",
      prvReadLead: "le prospect (lead) de la personne et les e-mails suivis avec lui",
      prvReadContact: "le contact de la personne et les e-mails suivis avec lui",
      prvReadAccount: "l’entreprise de la personne, par sa fiche",
      prvReadUser: "les noms des collègues hors de votre unité",
      prvCreateActivity: "une demande consignée comme tâche",
      prvReadwkw_Wish:
        "les collègues retirés d’eux-mêmes\u202f: ceux que ce droit n’atteint pas sont proposés quand même",
      prvCreatewkw_Wish: "se retirer soi-même",
      prvWritewkw_Wish: "changer d’avis",
    },
  },
  found: {
    agreed: "accordé",
    notAgreed: "non accordé",
    noToken: (code) => `pas de jeton\u202f: ${code}`,
    noDomains: (code) => `domaines vérifiés\u202f: ${code}`,
    notVerified: (list) => `non vérifiés\u202f: ${list}`,
    notListed: (list) => `vérifiés, mais non listés\u202f: ${list}`,
    domains: (count) => `domaines\u202f: ${count}`,
    noGroup: "aucun groupe dans config.json",
    members: (count) => `membres\u202f: ${count}`,
    crmOff: "sources.crm vaut false",
    answers: "WhoAmI répond",
    notInstalled: "non installé",
    noRow: "aucune ligne que cet utilisateur peut lire",
    switchedOn: "activé",
    switchedOff: "désactivé",
    template: "un modèle de Dynamics",
    noTemplate: "aucun dans Dynamics",
    readable: "lisible",
    notThere: "absente",
    refused: "refusée",
    counted: "compté",
    synchronization: (incoming, outgoing, approval) =>
      `entrant ${incoming}, sortant ${outgoing}, adresse ${approval}`,
    approved: "approuvée",
    notApproved: "non approuvée",
    mail: (received, sent, rest, days) =>
      `${received} reçus, ${sent} envoyés, ${rest} brouillons ou échecs (jours\u202f: ${days})`,
    undated: (times, days) => `sans senton\u202f: ${times} (jours\u202f: ${days})`,
    appointments: (parts, days) => `${parts} (jours\u202f: ${days})`,
    calls: (outgoing, incoming, days) =>
      `${outgoing} sortants, ${incoming} entrants (jours\u202f: ${days})`,
    none: "aucun",
  },
  appointmentStates: {
    0: "ouverts",
    1: "terminés",
    2: "annulés",
    3: "planifiés",
  },
  depths: {
    none: "aucune",
    own: "Utilisateur (lignes propres)",
    unit: "Division",
    unitAndBelow: "Parent\u202f: sous-divisions",
    everything: "Organisation",
  },
  methods: {
    none: "aucun",
    outlook: "par Dynamics 365 for Outlook",
    serverSide: "côté serveur",
    forward: "par boîte de transfert",
  },
  fixes: {
    signIn: "Reconnectez-vous. Si cela n’aide pas\u202f: npm run admin -- registration",
    consent:
      "Accordez le consentement administrateur\u202f: npm run admin -- registration affiche les adresses. Ou retirez-le de graphScopes (de sources pour Mail.Read et Calendars.Read) dans config.json.",
    surplus: (list) =>
      `Retirez ce qui n’est pas à vous\u202f: tous ceux de ${list} passent pour des collègues, et des brouillons leur sont adressés.`,
    missing: (list) =>
      `Ajoutez à internalDomains dans config.json\u202f: ${list}. Ils comptent déjà là où Graph répond à temps.`,
    makeGroup:
      "Facultatif\u202f: créez un groupe et mettez son id dans optOut.groupId de config.json.",
    noSuchGroup:
      "Ce groupe n’existe pas\u202f: corrigez optOut.groupId dans config.json. D’ici là, personne n’est proposé.",
    groupConsent:
      "Consentez à GroupMember.Read.All (npm run admin -- registration). D’ici là, personne n’est proposé.",
    crmOff: "Renseignez sources.crm et dataverseUrl dans config.json.",
    wishes:
      'Facultatif\u202f: npm run admin -- opt-out table, puis "heeded" ou "required" dans config.json.',
    crmConsent: "Consentez à user_impersonation de Dynamics CRM (npm run admin -- registration).",
    admit:
      "Power Platform admin center > environnement > Settings > Privacy + Security\u202f: autorisez l’id client de config.json dans App access control, et ce réseau dans le pare-feu IP. Users\u202f: donnez à cet utilisateur un compte actif avec licence et rôle de sécurité.",
    installWkw:
      "Facultatif\u202f: Sales Hub > Change area > Sales Insights settings > Relationship insights.",
    readWkw:
      "Facultatif\u202f: donnez aux rôles de vente la lecture de msdyn_wkwconfig (Salesperson l’a par défaut).",
    runAsAdministrator:
      "À lancer comme administrateur\u202f: la ligne des réglages appartient à qui l’a activé, et cet utilisateur ne lit que les siennes.",
    switchOnWkw: "Facultatif\u202f: Sales Insights settings > Who Knows Whom > activez-le.",
    nameTemplate:
      "Facultatif\u202f: indiquez-en un dans Sales Insights settings > Who Knows Whom, ou dans draft.template de config.json.",
    approve:
      "Advanced Settings > Email configuration > Mailboxes\u202f: approuvez l’adresse e-mail, puis Test & Enable.",
    synchronize:
      "Advanced Settings > Email configuration > Mailboxes\u202f: réglez entrants, sortants et rendez-vous sur Server-Side Synchronization, puis Test & Enable.",
    ofSales:
      "Elle fait partie de l’application Dynamics 365 Sales\u202f; les autres sont consultées sans elle.",
    installInsights:
      "Facultatif\u202f: Sales Insights settings > Relationship insights, avec Sales Premium.",
    wishTable: "Exécutez ce qu’affiche npm run admin -- opt-out table, et donnez son rôle à tous.",
    mailTable: "Exécutez ce qu’écrit npm run admin -- collector prepare.",
    giveRead: (table) =>
      `Donnez au rôle de sécurité des vendeurs la lecture de ${table}, à la portée de ce qu’ils doivent voir.`,
    tryAgain: "Réessayez dans une minute.",
    deepen: (privilege, depth) =>
      `Power Platform admin center > environnement > Security roles > rôle des vendeurs\u202f: ${privilege} à ${depth}.`,
    noMail:
      "Activez la synchronisation côté serveur, et le suivi dans les options personnelles\u202f: Options > Email > Track.",
    receivedOnly:
      "Seulement des e-mails reçus\u202f: les liens restent faibles. Faites suivre aussi les envois\u202f: Options > Email > Track, et le suivi du dossier Sent Items.",
    undated:
      "E-mails importés ou consignés\u202f: faites remplir senton par l’import. Ils comptent, s’ils comptent, au jour de leur création.",
    appointments:
      "Réglez les rendez-vous des boîtes sur Server-Side Synchronization, ou faites suivre les réunions.",
    calls: "Facultatif\u202f: consignez les appels comme activités d’appel.",
  },
  lines: {
    gives: (what) => `Apporte\u202f: ${what}.`,
  },
  tracking: "Suivi",
  settings: "Réglages",
};
