import { thresholdsBy } from "../../../../src/core/strength/connectionStrength";
import { when } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";

const quotes = {
  none: "Un brouillon ne cite rien du message.",
  header: "Un brouillon cite l’expéditeur, la date et l’objet du message, pas son texte.",
  message:
    "Un brouillon cite l’expéditeur, la date et l’objet du message et, si la personne qui demande le veut, son texte.",
} as const;

/** What is read, item by item. */
export function sources(facts: PrivacyFacts): readonly string[] {
  return [
    "- le message ou la réunion ouverts : qui y figure, l’objet et la date, et s’ils sont marqués confidentiels ; de ce que la personne qui demande écrit, seulement à qui",
    "- le nom et les adresses de la personne qui demande elle-même, et les domaines de l’organisation",
    ...when(
      facts.crm,
      "- Dynamics 365, dans la mesure où la personne qui demande peut le lire : quels jours quel collègue a eu combien d’e-mails, de réunions et d’appels avec la personne, comptés par Dynamics 365 lui-même ; les prospects et contacts de cette personne, et qui en est responsable ou l’est de son entreprise, fait partie de leur équipe, leur est lié ou a travaillé sur une opportunité ; les fonctions et téléphones des collègues affichés ; si un collègue au sujet duquel on demande est parti",
    ),
    ...when(
      facts.insights,
      "- ce que Dynamics 365 a établi lui-même sur qui connaît la personne, d’après Exchange aussi, dans la mesure où la personne qui demande peut le lire : qui il nomme et la date du dernier contact",
    ),
    ...when(
      facts.opportunityNames,
      "- les noms des opportunités avec la personne que la personne qui demande peut lire",
    ),
    ...when(
      facts.mailbox,
      `- la boîte aux lettres de la personne qui demande : expéditeur, destinataires et heure des messages avec la personne, sans ${facts.lastTopic ? "" : "objet ni "}texte ; si un brouillon a été ouvert, aussi objet, destinataires et heure de ses propres messages envoyés depuis à ce collègue, pour voir s’il est parti`,
    ),
    ...when(
      facts.lastTopic,
      "- l’objet de ces messages aussi : celui du dernier entre un collègue et la personne est indiqué parmi les détails de ce collègue ; il n’est conservé nulle part et ne figure dans aucun brouillon",
    ),
    ...when(
      facts.calendar,
      "- le calendrier de la personne qui demande : début, organisateur, participants et réponses de ses réunions sur 180 jours, 500 au plus, sans objet ni texte",
    ),
    ...when(
      facts.organization,
      "- le courrier de l’organisation, tel que le collecteur l’a compté pendant la nuit : pour chaque personne extérieure et chaque entreprise, quels collègues ont été en contact avec elle et quels jours, dans des documents que seul peut ouvrir celui qui a l’adresse de la personne ou le domaine de messagerie de l’entreprise ; sans objet ni texte",
    ),
    ...when(facts.names, "- l’annuaire : noms et photos des collègues"),
    ...when(
      facts.directory,
      "- l’annuaire : fonctions, services, téléphones et autres adresses des collègues",
    ),
    ...when(facts.presence, "- la disponibilité actuelle des collègues affichés"),
    ...when(
      facts.activity,
      "- l’activité de chaque collègue trouvé avec qui que ce soit : lesquels des quatre-vingt-dix derniers jours il a écrit, rencontré ou appelé quelqu’un, comptés par Dynamics 365",
    ),
  ];
}

/** How the list is ordered, for people who want to recalculate it. */
export function formula(facts: PrivacyFacts): readonly string[] {
  const { strongFrom, mediumFrom } = thresholdsBy[facts.activity ? "known" : "unknown"];
  return [
    "Chaque jour où les deux ont été en contact compte une fois, par la racine carrée de ce qui s’y est passé : un e-mail 1, une réponse 2, une réunion ou un appel 2, une copie moins. Un jour compte d’autant moins qu’il est ancien : la moitié après 30 jours, un quart après 90, rien après trois ans. Les jours sont additionnés.",
    ...when(
      facts.activity,
      "La somme est multipliée par l’activité récente du collègue avec qui que ce soit : 45 jours de silence la divisent par deux. Congés, maladie et temps partiel la diminuent donc.",
    ),
    `Fort : la somme atteint ${strongFrom}, chacun a écrit ou rencontré l’autre au moins trois jours, et la dernière fois date de moins de douze mois. Moyen : ${mediumFrom.toLocaleString("fr")} ou plus. Faible : moins. Là où peu de messages sont suivis, il en faut moins.`,
    ...when(
      facts.activity,
      `Là où l’activité de personne n’est connue dans une liste, la somme compte seule : fort à partir de ${thresholdsBy.unknown.strongFrom}, moyen à partir de ${thresholdsBy.unknown.mediumFrom.toLocaleString("fr")}.`,
    ),
    "Exemple : un e-mail dans chaque sens toutes les deux semaines pendant un an est fort, un par mois est moyen, un seul il y a deux ans est faible.",
  ];
}

export function shown({ detailLevel, organization, organizationDetail }: PrivacyFacts): string {
  if (detailLevel === "bars") {
    return "De chaque collègue, le volet montre le mot fort, moyen ou faible et s’il y a eu des e-mails, des réunions ou des appels : aucun nombre, aucun mois, aucune date.";
  }
  const counts =
    "De chaque collègue, le volet montre le mot fort, moyen ou faible, le nombre d’e-mails, de réunions et d’appels, la date du dernier contact et les douze mois qui précèdent.";
  return organization && organizationDetail === "bars" ? `${counts} ${collector.shown}` : counts;
}

export function written(facts: PrivacyFacts): readonly string[] {
  return [
    quotes[facts.quote],
    "La boîte aux lettres de la personne qui demande garde ses propres demandes dans ses paramètres, 28 Ko au plus : une empreinte avec clé du collègue et de la personne, une autre du collègue seul, la minute et la suite donnée ; de même, qu’un brouillon ou une discussion a été ouvert, jusqu’à ce que la personne qui demande dise s’il a été envoyé.",
    "Ce que cette personne dit de ses collègues (connaît bien quelqu’un, pas utile, a quitté l’entreprise) y est gardé de même, 3 Ko au plus, par empreintes avec clé. Cela change l’ordre de ses propres listes et rien d’autre, et peut être annulé.",
    ...when(
      facts.crmTask,
      "Une demande devient dans Dynamics 365 une tâche qui porte les deux noms ; les règles des tâches s’y appliquent.",
    ),
    "Les brouillons et les demandes envoyées restent dans la boîte aux lettres comme tout autre message.",
  ];
}

export function optingOut(facts: PrivacyFacts): readonly string[] {
  return [
    ...when(
      facts.optOutGroup,
      "Les membres du groupe d’opposition de l’annuaire ne sont jamais proposés. Si l’on peut rejoindre ce groupe soi-même, aucun administrateur n’est nécessaire.",
    ),
    ...when(
      facts.optOutList,
      "Une liste dans les paramètres nomme, par empreintes ou adresses, ceux qui ne sont jamais proposés. Pour y figurer : [contact].",
    ),
    ...when(
      !facts.optOutGroup && !facts.optOutList,
      "Personne ne s’est encore opposé. Pour figurer sur la liste : [contact].",
    ),
    "Cela vaut dès la recherche suivante de chacun, pour un groupe après dix minutes au plus.",
    ...when(facts.organization, collector.optOut),
  ];
}
