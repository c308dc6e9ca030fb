import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { ago, plural, number, month, clock } = tools;

export const lookedAt: PaneText["lookedAt"] = {
  heading: "Vérifié",
  sources: {
    organization: "e-mails de l’organisation",
    mailbox: "boîte aux lettres",
    calendar: "calendrier",
  },
  checked: (sources) => `Vérifié\u202f: ${sources}`,
  inPart: (name) => `${name} (en partie)`,
  notRead: (sources) => `Non lu\u202f: ${sources}`,
  clock,
  at: (time) => `à ${clock(time)}`,
  names: {
    crm: "Dynamics 365",
    insights: "les informations de Dynamics 365",
    company: "qui connaît l’entreprise",
    organization: "les e-mails de votre organisation",
    records: "prospects et contacts",
    profiles: "profils des collègues",
    mailbox: "votre boîte aux lettres",
    calendar: "votre calendrier",
    optOuts: "la liste d’opposition",
  },
  openItem: {
    message: "les personnes de ce message",
    appointment: "les personnes de cette réunion",
  },
  ownMailboxOnly: (owner) => `seulement la vôtre, pas ${owner}`,
  looking: "vérification en cours",
  since: (day) => `depuis ${month(day)}`,
  newestMessages: (count) =>
    plural(count, {
      one: "# message avec cette personne",
      other: "jusqu’à # messages avec cette personne",
    }),
  notEverything: "il y avait plus que ce qui a pu être lu",
  partly: (reason) => `en partie\u202f: ${reason}`,
  wasSlow: "réponse lente\u202f: seuls les 180 derniers jours ont été demandés",
  holds: (share) =>
    share === "receivedOnly"
      ? "de vos propres e-mails, seuls ceux que vous avez reçus y figurent"
      : `environ 1 de vos propres e-mails sur ${number(share.oneIn)} y figure`,
  asOf: (days) => `mise à jour\u202f: ${ago(days)}`,
  mailboxes: (read, all) => `${number(read)} boîtes aux lettres sur ${number(all)}`,
  outOfScope:
    "non vérifiés\u202f: ni cette personne ni son entreprise ne figurent dans Dynamics 365",
  neverKept:
    "non consultés\u202f: les adresses de messagerie gratuite et les entreprises exclues ne le sont jamais",
  intoScope:
    "Créez-y un prospect ou un contact\u202f: dès le lendemain, les e-mails de votre organisation seront vérifiés aussi.",
  readerRole:
    "Pour les e-mails de votre organisation, demandez le rôle Who Knows Whom Reader dans Dynamics 365.",
  yourRights: "D’après ce à quoi vous avez accès. D’autres voient peut-être plus de monde.",
  yourReach: {
    own: "Vous voyez les activités qui vous appartiennent ou qui sont partagées avec vous\u202f: la liste peut être courte.",
    unit: "Vous voyez les activités de votre division\u202f; un collègue d’une autre division peut voir une liste plus longue.",
    unitAndBelow:
      "Vous voyez les activités de votre division et de ses subdivisions\u202f; un collègue d’une autre division peut voir une liste plus longue.",
    everything: "Vous voyez les activités de toute l’organisation.",
  },
};
