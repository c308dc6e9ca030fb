import type { PaneText } from "../texts/paneText";
import { words as errors } from "./errors";
import { directed } from "./evidence";
import { head } from "./head";
import { language } from "./language";
import { lookedAt } from "./lookedAt";
import { tools } from "./tools";

const { plural, number, list, ago } = tools;

export const words: PaneText = {
  language: language.code,
  direction: language.direction,
  list,
  myOpenRequests: "Mes demandes en cours",
  aboutOutlook: "À propos de cet Outlook",
  beingSuggested: "Être proposé",
  checkSetup: "Vérifier la configuration",
  head,
  viewSwitch: { name: "Affichage", views: { list: "Liste", graph: "Graphique" } },
  introducers: {
    heading: "Qui peut vous présenter",
    strength: {
      strong: { word: "Fort", name: "Lien fort" },
      medium: { word: "Moyen", name: "Lien moyen" },
      weak: { word: "Faible", name: "Lien faible" },
    },
    presence: {
      available: "Disponible",
      busy: "Occupé",
      away: "Absent",
      offline: "Hors connexion",
      outOfOffice: "Absent du bureau",
    },
    getIntroduced: "Se faire présenter",
    getIntroducedBy: (name) => `Se faire présenter par ${name}`,
    detailsAbout: (name) => `Détails sur ${name}`,
    showAll: (count) => `Afficher les ${number(count)}`,
    showAllUncounted: "Tout afficher",
    showFewer: "Afficher moins",
    isSomeoneMissing: "Il manque quelqu’un\u202f?",
    sense: {
      together:
        "Vous rencontrez tous deux cette personne\u202f: inutile de demander à être présenté",
      onlyHere: "Rien d’autre ne les relie",
    },
    doubt: {
      unchecked: "Non vérifié dans l’annuaire",
      outsideAddress: "Adresse extérieure à votre organisation",
    },
    onlyWeak: "Liens faibles\u202f: peu de contacts, ou anciens.",
    updateOrder: "Actualiser l’ordre",
  },
  evidence: {
    ...directed,
    headings: { email: "E-mails", meeting: "Réunions", phoneCall: "Appels" },
    counts: {
      email: (count) => plural(count, { one: "# e-mail", other: "# e-mails" }),
      meeting: (count) => plural(count, { one: "# réunion", other: "# réunions" }),
      phoneCall: (count) => plural(count, { one: "# appel", other: "# appels" }),
    },
    kinds: { email: "e-mails", meeting: "réunions", phoneCall: "appels" },
    lastDaysAgo: (days) => `dernier contact ${ago(days)}`,
    onThisItem: { message: "dans ce message", appointment: "dans cette réunion" },
    sameMessages: (count) =>
      plural(count, { one: "dans # message commun", other: "dans # messages communs" }),
    someSameMessages: "dans plusieurs messages communs",
    insights: "en contact d’après Dynamics 365",
    ownerOf: {
      account: "responsable du compte",
      contact: "responsable du contact",
      lead: "responsable du prospect",
    },
    connectedAs: (roles) =>
      roles === "" ? "connexion dans Dynamics 365" : `connexion\u202f: ${roles}`,
    opportunity: (name) =>
      name === "" ? "a travaillé sur une opportunité" : `a travaillé sur «\u202f${name}\u202f»`,
    teamOf: "dans l’équipe du compte",
  },
  requestNotBegun: {
    title: "La demande n’a pas pu être rédigée",
    body: "Une partie du volet ne s’est pas chargée. Réessayez, ou fermez puis rouvrez le volet.",
  },
  status: {
    looking: (prospect) => `Recherche des collègues qui connaissent ${prospect}.`,
    someFound: "Des collègues ont été trouvés.",
    found: (count) => plural(count, { one: "# collègue trouvé.", other: "# collègues trouvés." }),
    notEverything: "Tout n’a pas pu être vérifié.",
    stillWaiting: (sources) => `Encore en attente\u202f: ${sources}`,
    noItem: {
      title: "Sélectionnez un message",
      body: "Choisissez le message d’une personne extérieure à votre organisation pour voir qui la connaît. Si un message est ouvert, fermez ce volet et rouvrez-le.",
    },
    waitingRequests: "Certaines de vos demandes attendent encore une réponse.",
    colleague: (name) => ({
      title: `${name} fait partie de votre organisation`,
      body: "On se fait présenter à des personnes extérieures à l’organisation.",
    }),
    self: {
      title: "Ce message vient de vous",
      body: "On se fait présenter à des personnes extérieures à l’organisation.",
    },
    ownMailbox: {
      title: "Ce message a été envoyé depuis cette boîte aux lettres",
      body: "On se fait présenter à des personnes extérieures à l’organisation.",
    },
    nobodyYet: {
      title: "Personne à rechercher pour l’instant",
      body: "Ajoutez une personne extérieure à votre organisation\u202f: ce volet montre qui la connaît.",
    },
    several: {
      title: "Plusieurs personnes extérieures",
      body: "Choisissez l’une d’elles.",
    },
    relay: (name) => ({
      title: "Ce message a été relayé par un service",
      body: `${name === "" ? "Quelqu’un" : name} a écrit par l’intermédiaire d’un service. Son adresse n’est celle de personne\u202f: elle n’est pas recherchée.`,
    }),
    automatic: (name) => ({
      title: "Ce message est automatique",
      body: `${name} envoie des messages automatiques\u202f: il n’y a personne à rencontrer.`,
    }),
    mailingList: (name) => ({
      title: "Ce message vient d’une liste de diffusion",
      body: `${name} s’adresse à un groupe\u202f: il n’y a pas une seule personne à rechercher.`,
    }),
    pickSomebody: "Choisissez la personne que vous souhaitez rencontrer.",
    unreadable: {
      title: "L’expéditeur est illisible",
      body: "L’adresse e-mail de l’expéditeur est illisible.",
    },
    nobodyKnows: (prospect) => ({
      title: `Aucun collègue ne semble connaître ${prospect}`,
      body: "Aucun e-mail, aucune réunion ni aucun appel avec vos collègues n’a été trouvé. Seul compte ce qui est suivi dans Dynamics 365 ou se trouve dans votre propre boîte.",
    }),
    nobodyFoundYet: (prospect) => ({
      title: `Pour l’instant, aucun collègue trouvé qui connaisse ${prospect}`,
      body: "Tout n’a pas pu être vérifié\u202f; quelqu’un peut donc manquer.",
    }),
    heldBack: {
      title: "Personne n’est proposé pour l’instant",
      body: "La liste des collègues qui ne souhaitent pas être proposés n’a pas pu être lue\u202f; n’importe qui pourrait y figurer.",
      groupMissing:
        "Le groupe d’opposition indiqué dans config.json n’existe pas. Demandez à votre administrateur de le corriger.",
      listNotPermitted:
        "Who Knows Whom n’est pas autorisé à lire la liste d’opposition. Demandez cette autorisation à votre administrateur.",
    },
    signInFailed: (reason) =>
      reason === ""
        ? "La connexion n’est pas terminée."
        : `La connexion n’a pas abouti\u202f: ${reason}.`,
    crashed: {
      title: "Le volet s’est arrêté",
      body: "Une erreur est survenue à l’affichage de la réponse. Vos messages ne sont pas touchés.",
    },
    selectionUnannounced:
      "Outlook ne signale pas à ce volet que vous sélectionnez un autre message. Fermez-le, puis rouvrez-le sur ce message.",
    partFailed: "Cette partie n’a pas pu être chargée.",
  },
  lookedAt,
  actions: {
    tryAgain: "Réessayer",
    signIn: "Se connecter",
    reviewPermissions: "Vérifier les autorisations",
    reload: "Recharger",
  },
  errors,
};
