import type { PartWords } from "../texts/partWords";
import { ledger } from "./ledger";
import { opinion } from "./opinion";
import { helpWords } from "./help";
import { crowd, find } from "./lookingUp";
import { tools } from "./tools";

const { month, number, plural } = tools;

const company: PartWords["company"] = {
  heading: (company) => `Aussi chez ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# collègue y connaît quelqu’un d’autre.",
      other: "# collègues y connaissent quelqu’un d’autre.",
    }),
  knows: (people) => `connaît ${people}`,
  knowsPeople: (count) =>
    plural(count, { one: "y connaît # personne", other: "y connaît # personnes" }),
  ask: (name) => `Demander à ${name}`,
};

const insights: PartWords["insights"] = {
  enhanced: "Étendu\u202f: contacts que Dynamics 365 a trouvés lui-même",
  partial: "Étendu, mais Dynamics 365 n’a pas encore terminé",
  nothing: "De base\u202f: activé, mais rien sur cette personne",
  absent: "De base\u202f: non installé dans votre Dynamics 365",
  switchedOff: "De base\u202f: désactivé dans Dynamics 365",
  activating: "De base\u202f: en cours d’activation dans Dynamics 365",
  activationFailed: "De base\u202f: l’activation a échoué\u202f; prévenez votre administrateur",
  unknown: "De base\u202f: rien sur cette personne\u202f; vous ne pouvez pas voir si c’est activé",
};

const records: PartWords["records"] = {
  also: "Également dans Dynamics 365\u202f:",
  closed: { qualified: "qualifié", disqualified: "disqualifié", inactive: "inactif" },
  alsoFoundAs: (addresses) => `Également trouvé sous ${addresses}`,
  createLead: "Créer un prospect",
  addressCopied: "L’adresse est copiée\u202f: collez-la dans le formulaire.",
  addressNotCopied: "Recopiez l’adresse ci-dessus dans le formulaire.",
};

const composer: PartWords["composer"] = {
  back: "Retour",
  heading: (introducer) => `Demander à ${introducer}`,
  purpose: {
    label: "Objet de la demande",
    options: {
      introduce: (prospect) => `une mise en relation avec ${prospect}`,
      putInAWord: (prospect) => `une recommandation à ${prospect}`,
      advise: (prospect) => `un avis sur ${prospect}`,
    },
  },
  otherItem: (prospect) =>
    `Un autre message est ouvert. Cette demande concerne toujours ${prospect}.`,
  noItem: (prospect) =>
    `Outlook n’indique plus de message ouvert. Cette demande concerne toujours ${prospect}.`,
  showOpenItem: "Afficher le message ouvert",
  reason: {
    label: {
      introduce: (prospect) => `Pourquoi souhaitez-vous rencontrer ${prospect}\u202f?`,
      other: (prospect) => `Pourquoi souhaitez-vous parler à ${prospect}\u202f?`,
    },
    hint: (introducer) => `Une ou deux phrases\u202f: ${introducer} décidera d’après elles.`,
    example: (topic) =>
      topic === undefined
        ? "p. ex. Ils choisissent un fournisseur ce trimestre, et nous avons équipé trois entreprises comme la leur."
        : `p. ex. Il s’agit de «\u202f${topic}\u202f», et nous avons équipé trois entreprises comme la leur.`,
  },
  subject: "Objet",
  message: "Message",
  edit: "Modifier",
  editSubject: "Modifier l’objet",
  startOver: "Rétablir le texte proposé",
  quotation: {
    label: "Citer le message",
    off: "L’expéditeur, la date et l’objet y figurent toujours.",
    on: "Le message entier figure sous votre texte.",
    reading: "Lecture du message.",
    failed: "Le message n’a pas pu être lu. Ouvrez-le de nouveau, puis activez cette option.",
    headerOnly:
      "Votre organisation permet de citer l’expéditeur, la date et l’objet, mais pas le texte.",
    nothing: "Votre organisation ne permet pas de citer les messages.",
    isProtected: "Ce message est protégé\u202f: rien n’en est repris dans le brouillon.",
    protectionUnknown:
      "Outlook n’indique pas ici si ce message est protégé\u202f: rien n’en est donc repris dans le brouillon.",
    isBeingWritten: "Ce que vous êtes en train d’écrire n’est pas cité.",
  },
  note: {
    label: (introducer) => `Ajouter un mot que ${introducer} peut transférer`,
    field: (prospect) => `Mot pour ${prospect}`,
    hint: (prospect) => `${prospect} le lira peut-être\u202f: n’y laissez aucune remarque interne.`,
    tooLong: (words) => `${words} mots. En dessous de 120, il est plus souvent transféré.`,
    useReason: "Ajouter ma raison à ce mot",
    open: "Ouvrir ce mot en brouillon",
    opensApart: "Il s’ouvre dans un brouillon séparé\u202f: rien à découper.",
  },
  manner: {
    label: "Tutoiement et ton",
    address: { label: "Forme d’adresse", familiar: "Tu", polite: "Vous" },
    tone: { label: "Ton", friendly: "Amical", formal: "Formel" },
  },
  openDraft: "Ouvrir le brouillon dans Outlook",
  noDrafts:
    "Outlook n’ouvre pas de brouillon ici. Demandez dans Teams, ou copiez le texte dans un nouveau message.",
  requestInTeams: "Demander dans Teams",
  copy: "Copier",
  opening: (introducer) => `Ouverture d’un brouillon pour ${introducer}.`,
  opened: (introducer) => `Le brouillon pour ${introducer} est ouvert dans Outlook.`,
  perhapsOpened: (introducer) => `D’après Outlook, le brouillon pour ${introducer} est ouvert.`,
  emptyOrMissing: "Fenêtre vide ou absente\u202f? Copiez le texte dans un nouveau message.",
  openOnWeb: "Ouvrir dans Outlook sur le web",
  noSignature:
    "Outlook n’ajoute pas de signature à ce brouillon\u202f: ajoutez la vôtre avant l’envoi.",
  openSlow: {
    title: "Outlook met du temps à ouvrir le brouillon",
    body: "Il peut encore apparaître. Sinon, copiez le texte et collez-le dans un nouveau message.",
  },
  openFailed: {
    title: "Outlook n’a pas pu ouvrir le brouillon",
    body: "Rien n’a été envoyé. Copiez le texte dans un nouveau message.",
  },
  copied: "Copié.",
  copyFailed: {
    title: "Le texte n’a pas pu être copié",
    body: "Il est sélectionné ci-dessous\u202f: copiez-le avec le clavier.",
  },
  wholeText: "Texte de la demande",
};

const details: PartWords["details"] = {
  address: "E-mail",
  copy: "Copier",
  copied: "Copié.",
  copyFailed: "La copie a échoué.",
  businessPhone: "Téléphone",
  mobilePhone: "Mobile",
  department: "Service",
  office: "Bureau",
  chat: "Démarrer une conversation",
  countTo: (count, prospect) => `${number(count)} à ${prospect}`,
  countFrom: (count, prospect) => `${number(count)} de ${prospect}`,
  copiedOn: "En copie",
  optionalAt: "Facultatif",
  firstContact: "Premier contact",
  lastContact: "Dernier contact",
  lastTopic: "Dernier sujet",
  seenIn: "Source",
  lastTwelveMonths: "Douze derniers mois",
  toProspect: (prospect) => `à ${prospect}`,
  fromProspect: (prospect) => `de ${prospect}`,
  noContact: "aucun contact",
  month,
  timesInMonth: (day, times) => `${month(day)}\u202f: ${number(times)}`,
};

const drawing: PartWords["drawing"] = {
  around: (prospect) => `Collègues autour de ${prospect}`,
  howToRead: "Plus la personne est proche et le trait épais, plus le lien est fort.",
  outside: (company) => `À l’extérieur\u202f: qui connaît quelqu’un d’autre chez ${company}.`,
  close: "Fermer",
};

const waiting: PartWords["waiting"] = {
  resumesIn: (seconds) =>
    plural(seconds, {
      one: "Un service a demandé une pause. Le volet reprend de lui-même dans # seconde.",
      other: "Un service a demandé une pause. Le volet reprend de lui-même dans # secondes.",
    }),
};

const host: PartWords["host"] = {
  build: "Complément",
  outlook: "Outlook",
  requirementSet: "Ensemble de conditions",
  nestedSignIn: "Connecte les compléments",
  signsIn: "Connexion par",
  signInPaths: { outlook: "Outlook", ownWindow: "une fenêtre du complément" },
  theme: "Thème fourni par",
  themes: { outlook: "Outlook", browser: "le navigateur" },
  lastFailure: "Derniers échecs",
  none: "aucun",
  yes: "oui",
  no: "non",
  copy: "Copier pour le support",
  copied: "Copié.",
  copyFailed: "La copie a échoué.",
  failed: "Outlook n’a pas répondu.",
};

export const words: PartWords = {
  company,
  composer,
  crowd,
  details,
  drawing,
  find,
  host,
  insights,
  ledger,
  opinion,
  records,
  waiting,
  ...helpWords,
};
