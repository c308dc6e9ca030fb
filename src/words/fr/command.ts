import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "Pour relancer, ouvrez Who Knows Whom."
    : `Relancer ou demander à ${nextBest}\u202f: Who Knows Whom.`;
}

export const words: CommandText = {
  looking: "Recherche de la meilleure personne à solliciter…",
  opened: (introducer, why) =>
    `Brouillon pour ${introducer} ouvert\u202f: ${why}. Rien n’a été envoyé.`,
  why: {
    strength: {
      strong: "lien fort",
      medium: "lien moyen",
      weak: "lien faible, mais le meilleur trouvé",
    },
    insteadOf: {
      declined: (name) => `${name} n’a pas donné suite`,
      outOfOffice: (name) => `${name}\u202f: absence du bureau`,
      together: (name) => `${name} est en réunion avec vous`,
      onlyHere: (name) => `${name} n’est que dans ce message`,
    },
  },
  openedDoubtful: (introducer) =>
    `Brouillon pour ${introducer} ouvert. Appartenance à votre organisation non confirmée\u202f: vérifiez l’adresse avant l’envoi.`,
  opensLate: (introducer) =>
    `Outlook met du temps à ouvrir le brouillon pour ${introducer}. Il peut encore apparaître.`,
  openedPerhaps: (introducer) =>
    `D’après Outlook, un brouillon pour ${introducer} est ouvert. Vide ou absent\u202f? Le texte est dans Who Knows Whom.`,
  openedNotKept: (introducer) =>
    `Un brouillon pour ${introducer} est ouvert, mais Outlook n’a pas pu retenir cette demande.`,
  declined: (introducer, nextBest) => `${introducer} n’a pas donné suite. ${goOn(nextBest)}`,
  requestedEarlier: (introducer, nextBest) =>
    `Demande déjà faite à ${introducer}. ${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `Demande faite à ${introducer} ${ago(daysAgo)}. ${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `Déjà ${number(times)} demandes à ${introducer} en 7 jours. ${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `Aucun collègue ne semble connaître ${prospect}.`,
  nobodyFoundYet: (prospect) =>
    `Aucun collègue trouvé pour ${prospect}. Ouvrez Who Knows Whom pour voir ce qui n’a pas pu être vérifié.`,
  severalPeople:
    "Plusieurs personnes figurent dans ce message. Choisissez-en une dans Who Knows Whom.",
  noProspect: {
    colleague:
      "Ce message vient de votre organisation\u202f: aucune mise en relation n’est nécessaire.",
    self: "Ce message vient de vous\u202f: aucune mise en relation n’est nécessaire.",
    relay: "Un service a envoyé ceci pour quelqu’un\u202f: son adresse n’est celle de personne.",
    automatic: "Ce message est automatique\u202f: il n’y a personne à rencontrer.",
    list: "Ce message vient d’une liste de diffusion\u202f: il n’y a pas une seule personne derrière.",
    unreadable: "L’adresse e-mail de l’expéditeur est illisible.",
    ownMailbox:
      "Ce message vient de cette boîte aux lettres\u202f: aucune mise en relation n’est nécessaire.",
    none: "Ouvrez d’abord un message d’une personne extérieure à votre organisation.",
  },
  failed: {
    signInRequired: "Ouvrez Who Knows Whom, connectez-vous une fois, puis réessayez.",
    consentRequired: "Il manque une autorisation. Ouvrez Who Knows Whom pour la vérifier.",
    signInBlocked:
      "Une règle de votre organisation bloque la connexion. Contactez votre administrateur.",
    notAdmitted:
      "Votre compte n’est pas autorisé à utiliser Who Knows Whom. Contactez votre administrateur.",
    accessDenied:
      "Votre compte ne peut pas lire les données nécessaires. Demandez un droit de lecture à votre administrateur.",
    throttled: "Le service est trop sollicité. Réessayez dans une minute.",
    offline: "Vous êtes hors connexion. Réessayez une fois connecté.",
    partMissing: "Une partie de Who Knows Whom ne s’est pas chargée. Réessayez.",
    serviceUnavailable: "Le service est injoignable. Réessayez dans une minute.",
    notConfigured:
      "Who Knows Whom n’est pas configuré pour votre organisation. Contactez votre administrateur.",
    notInstalled: "Il manque un élément dans Dynamics 365. Contactez votre administrateur.",
    unsupportedHost:
      "Cet Outlook ne le permet pas. Utilisez Outlook sur le web ou un Outlook récent.",
    unexpected: "Une erreur est survenue\u202f; rien n’a été envoyé. Ouvrez plutôt Who Knows Whom.",
  },
};
