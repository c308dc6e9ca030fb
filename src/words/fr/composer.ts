import type { ComposerText } from "../texts/composerText";

export const words: ComposerText = {
  back: "Retour",
  heading: (introducer) => `Demander à ${introducer}`,
  about: (prospect) => `une mise en relation avec ${prospect}`,
  otherItem: (prospect) =>
    `Un autre message est ouvert. Cette demande concerne toujours ${prospect}.`,
  showOpenItem: "Afficher le message ouvert",
  reason: {
    label: (prospect) => `Pourquoi souhaitez-vous rencontrer ${prospect} ?`,
    hint: (introducer) => `Une ou deux phrases pour ${introducer}.`,
  },
  subject: "Objet",
  message: "Message",
  startOver: "Utiliser le texte proposé",
  quotation: {
    label: "Citer le message",
    off: "L’expéditeur, la date et l’objet sont cités dans tous les cas.",
    on: "Son texte figure sous le vôtre.",
    reading: "Lecture du message.",
    failed: "Le message n’a pas pu être lu. Ouvrez-le de nouveau, puis activez cette option.",
    headerOnly:
      "Votre organisation permet de citer l’expéditeur, la date et l’objet, mais pas le texte.",
    nothing: "Votre organisation ne permet pas de citer les messages.",
    isProtected: "Ce message est protégé : rien n’en est repris dans le brouillon.",
  },
  note: {
    label: "Joindre un mot à transférer",
    field: (prospect) => `Mot pour ${prospect}`,
    hint: (prospect) => `${prospect} peut le lire : n’y laissez aucune remarque interne.`,
    tooLong: (words) => `${words} mots. Jusqu’à 120, un mot est plus volontiers lu et transmis.`,
    useReason: "Ajouter ma raison à ce mot",
  },
  openDraft: "Ouvrir le brouillon dans Outlook",
  requestInTeams: "Demander dans Teams",
  copy: "Copier",
  opening: (introducer) => `Ouverture d’un brouillon pour ${introducer}.`,
  opened: (introducer) => `Le brouillon pour ${introducer} est ouvert dans Outlook.`,
  openFailed: {
    title: "Outlook n’a pas pu ouvrir le brouillon",
    body: "Rien n’a été envoyé. Copiez le texte dans un nouveau message.",
  },
  copied: "Copié.",
  copyFailed: {
    title: "Le texte n’a pas pu être copié",
    body: "Il est sélectionné ci-dessous : copiez-le avec le clavier.",
  },
  wholeText: "Texte de la demande",
};
