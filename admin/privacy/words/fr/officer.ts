import { when } from "../../packText";
import type { Paper } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";
import { optingOut, shown, sources, written } from "./common";

export function record(facts: PrivacyFacts): Paper {
  return {
    file: "registre-des-traitements",
    title: "Registre des traitements (art. 30 RGPD) : Who Knows Whom",
    lines: [
      "**Responsable, contact, délégué à la protection des données :** [nom, adresse, contact]",
      "**Finalité :** trouver, à côté d’un message ou d’une réunion, quel collègue peut présenter la personne qui demande à une personne extérieure qui y figure, et préparer cette demande.",
      "**Personnes concernées :** les collègues ; les personnes extérieures qui nous écrivent, nous rencontrent ou à qui nous écrivons ; les utilisateurs du complément.",
      "**Données, dans la mesure où la personne qui demande peut les lire :**",
      ...sources(facts),
      "**Destinataires :** la personne qui demande ; le collègue sollicité ; Microsoft, sous-traitant pour Microsoft 365 et Dynamics 365 ; l’hébergeur des fichiers du complément, dont le journal peut contenir l’adresse des machines et l’heure, rien d’autre. Un lien vers Teams ou vers Outlook sur le web, suivi par le seul clic de la personne qui demande, porte à Microsoft l’adresse du collègue et le texte, qui nomme la personne extérieure ; un lien vers un nouveau prospect porte le nom de la personne à Dynamics 365.",
      "**Pays tiers :** aucun du fait du complément ; les conditions de Microsoft pour [locataire et région]. Office.js vient du réseau de Microsoft.",
      "**Conservation :** ce qui est lu reste dans la mémoire du volet, dix minutes au plus.",
      ...when(facts.organization, collector.storage),
      ...written(facts),
      facts.organization
        ? collector.security
        : "**Sécurité :** les seuls droits de la personne qui demande, aucun serveur propre, aucune autorisation d’application ; connexions uniquement au site du complément et à Microsoft, imposées par une politique de sécurité du contenu.",
    ],
  };
}

export function impactAssessment(facts: PrivacyFacts): Paper {
  return {
    file: "analyse-d-impact",
    title: "Analyse d’impact, projet (art. 35 RGPD)",
    lines: [
      "## Est-elle nécessaire ?",
      "Les contacts de salariés sont notés et comparés entre eux, pour une personne extérieure à la fois. Parmi les critères des lignes directrices européennes (WP 248), deux au moins sont remplis : notation et personnes vulnérables (salariés). Nous la menons donc.",
      ...when(
        facts.activity,
        "L’activité de chaque collègue avec qui que ce soit est évaluée aussi. C’est une troisième raison, et la plus grave.",
      ),
      ...when(facts.organization, collector.criterion),
      "## Ce qui se passe",
      ...sources(facts),
      shown(facts),
      "## Nécessité",
      "La finalité est une présentation par quelqu’un qui connaît la personne. Sans jours de contact, personne ne peut être nommé ; textes et objets ne sont pas nécessaires pour cela, et ne sont pas lus à cette fin. [Confirmer ou compléter.]",
      "## Risques et mesures",
      "- **Juger le travail d’après la liste.** Interdit par accord ; aucune vue d’ensemble ni pour la hiérarchie, aucun export, aucun journal des recherches. On ne voit que les collègues d’une personne à la fois. [Risque résiduel : faible]",
      ...when(
        facts.activity,
        "- **L’absence se voit.** Maladie, congés ou temps partiel font reculer un collègue, car l’activité compte. Mesure : désactiver `ranking.activity`. [Risque résiduel : élevé]",
      ),
      ...when(
        facts.detailLevel === "counts",
        '- **Les nombres invitent à comparer.** Mesure : `detailLevel: "bars"` n’en montre aucun. [Risque résiduel : moyen]',
      ),
      "- **Des contacts confidentiels apparaissent** (représentants du personnel, médecine du travail, juristes). Mesure : opposition, et droits dans Dynamics 365.",
      ...when(
        facts.optOutList,
        "- **Qui connaît l’adresse du site peut lire les paramètres.** Une empreinte ne nomme personne, mais on peut vérifier une supposition ; un groupe l’évite.",
      ),
      ...when(facts.organization, collector.risk),
      "- **La mauvaise personne est sollicitée.** Les adresses extérieures à l’organisation sont signalées ; chaque brouillon est lu et envoyé à la main.",
      "- **Quelqu’un de l’extérieur simule un lien étroit.** Fort exige les deux côtés, trois jours chacun ; les réponses automatiques ne comptent pas.",
      ...optingOut(facts),
      "## Consultés",
      "[Représentants du personnel, délégué à la protection des données, date, décision]",
    ],
  };
}

export function balance(facts: PrivacyFacts): Paper {
  return {
    file: "mise-en-balance",
    title: "Mise en balance des intérêts (art. 6, § 1, f RGPD)",
    lines: [
      "**Notre intérêt :** joindre une personne qui nous a écrit, ou à qui nous écrivons, par quelqu’un qu’elle connaît, plutôt que de l’aborder en inconnu.",
      facts.organization
        ? collector.need
        : "**Nécessité :** les données sont déjà dans nos systèmes, et la personne qui demande peut les lire ; le complément les compte pour une personne à la fois. Interroger tout le monde par e-mail diffuserait davantage.",
      "**Les collègues** s’attendent à ce que des contacts professionnels servent au travail. Ils ne s’attendent pas à être jugés d’après eux. Donc : aucun texte, aucune vue pour la hiérarchie, aucun journal, opposition sans motif.",
      ...when(
        facts.activity,
        "**En sens contraire,** l’activité avec qui que ce soit est évaluée. Elle n’est pas nécessaire pour nommer quelqu’un qui connaît la personne ; l’ordre est meilleur avec elle. [Dire pourquoi cela en vaut la peine, ou la désactiver.]",
      ),
      "**Les personnes extérieures** nous ont écrit, ou l’un de nous leur écrit. Elles l’apprennent du collègue sollicité, ou pas du tout ; rien d’autre n’est transmis que la demande. Elles peuvent s’opposer à tout moment : [contact].",
      shown(facts),
      "**Conclusion :** [notre intérêt prévaut / ne prévaut pas], parce que [motif].",
    ],
  };
}
