import type { ErrorMessages } from "../texts/errorMessages";

export const words: ErrorMessages = {
  signInRequired: {
    title: "Connectez-vous",
    body: "Who Knows Whom lit avec vos propres droits et doit donc savoir qui vous êtes.",
    reason: "connexion nécessaire",
    nextStep: "Connectez-vous une fois\u202f; Outlook s’en souvient.",
  },
  consentRequired: {
    title: "Il manque une autorisation",
    body: "Who Knows Whom a besoin de votre autorisation pour lire ceci.",
    reason: "pas encore autorisé",
    nextStep: "Vérifiez les autorisations ou demandez à votre administrateur de les approuver.",
  },
  signInBlocked: {
    title: "Votre connexion est bloquée",
    body: "Une règle de votre organisation (accès conditionnel) ne permet pas de se connecter d’ici.",
    reason: "connexion bloquée par une règle",
    nextStep:
      "Demandez à votre administrateur quel appareil, réseau ou mode de connexion la règle exige.",
  },
  notAdmitted: {
    title: "Votre compte n’est pas autorisé",
    body: "Who Knows Whom n’est ouvert qu’aux comptes auxquels votre organisation l’a attribué.",
    reason: "compte non autorisé",
    nextStep:
      "Demandez à votre administrateur d’attribuer Who Knows Whom à votre compte professionnel.",
  },
  accessDenied: {
    title: "Vous n’avez pas accès",
    body: "Votre compte ne peut pas lire les données nécessaires.",
    reason: "non autorisé",
    nextStep: "Demandez un droit de lecture à votre administrateur.",
  },
  throttled: {
    title: "Service surchargé pour le moment",
    body: "Trop de requêtes.",
    reason: "trop sollicité",
    nextStep: "Réessayez dans une minute.",
  },
  offline: {
    title: "Vous êtes hors connexion",
    body: "Il n’y a pas de connexion au réseau.",
    reason: "hors connexion",
    nextStep: "La recherche reprend dès que la connexion revient.",
  },
  partMissing: {
    title: "Une partie ne s’est pas chargée",
    body: "Who Knows Whom n’a pas pu charger l’un de ses éléments.",
    reason: "une partie ne s’est pas chargée",
    nextStep: "Réessayez. Si cela persiste, fermez puis rouvrez le volet.",
  },
  serviceUnavailable: {
    title: "Service injoignable",
    body: "Le service ne répond pas. Cela passe en général rapidement.",
    reason: "injoignable",
    nextStep: "Réessayez dans une minute.",
  },
  notConfigured: {
    title: "Pas encore configuré",
    body: "Who Knows Whom n’a pas été configuré pour votre organisation.",
    reason: "non configuré",
    nextStep: "Demandez à votre administrateur de compléter la configuration.",
  },
  notInstalled: {
    title: "Non installé",
    body: "Il manque un composant dans Dynamics 365.",
    reason: "non installé",
    nextStep: "Demandez à votre administrateur s’il peut être installé.",
  },
  unsupportedHost: {
    title: "Cet Outlook ne peut pas l’afficher",
    body: "Who Knows Whom fonctionne avec les messages dans Outlook sur le web, le nouvel Outlook et les versions actuelles d’Outlook pour Windows et Mac.",
    reason: "impossible dans cet Outlook",
    nextStep: "Ouvrez-le depuis un message dans l’un d’eux.",
  },
  unexpected: {
    title: "Une erreur est survenue",
    body: "Cela n’aurait pas dû arriver. Vos messages ne sont pas touchés.",
    reason: "échec",
    nextStep: "Réessayez. Si cela persiste, prévenez votre administrateur.",
  },
};
