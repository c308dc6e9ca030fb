import { when } from "../../packText";
import type { Paper } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";
import { formula, optingOut, shown, sources, written } from "./common";

const rights =
  "Vous pouvez demander l’accès, la rectification, l’effacement et la limitation, vous opposer et saisir [autorité]. Le complément ne garde rien sur vous en un seul lieu : ce qu’il lit se trouve dans Dynamics 365, les boîtes aux lettres et l’annuaire, et la réponse vient de là. Ce que quelqu’un retient de ses demandes se trouve dans sa propre boîte, sous forme d’empreintes, et s’y efface.";

export function noticeForColleagues(facts: PrivacyFacts): Paper {
  return {
    file: "information-des-collegues",
    title: "Aux collègues : ce que Who Knows Whom montre de vous (art. 13 et 14 RGPD)",
    lines: [
      "Quand un collègue commercial ouvre un message ou une réunion avec une personne extérieure, ou lui écrit, le complément dit qui d’entre nous a été en contact avec cette personne, cinq d’abord et les autres sur demande, pour demander à l’un de nous une mise en relation. Responsable : [nom, contact ; délégué à la protection des données].",
      "**Ce qui est lu :**",
      ...sources(facts),
      shown(facts),
      "**Comment l’ordre se forme :**",
      ...formula(facts),
      ...written(facts),
      "**Base légale :** art. 6, § 1, f RGPD [et l’accord du ...].",
      "**Vous n’êtes pas obligé d’y figurer.**",
      ...optingOut(facts),
      rights,
      ...when(facts.organization, collector.rights),
    ],
  };
}

export function noticeForProspects(facts: PrivacyFacts): Paper {
  return {
    file: "information-des-personnes-exterieures",
    title:
      "Aux personnes qui nous écrivent ou à qui nous écrivons (art. 13 et 14 RGPD), à ajouter à la politique de confidentialité",
    lines: [
      "Si vous nous écrivez, ou si nous vous écrivons, nous cherchons lesquels de nos collègues ont été en contact avec vous, pour que quelqu’un que vous connaissez vous parle. Responsable : [nom, contact ; délégué à la protection des données].",
      "Nous utilisons pour cela votre nom et votre adresse, et les jours où vous et nos collègues vous êtes écrit, rencontrés ou appelés. Nous ne lisons pas pour cela le texte d’autres messages.",
      ...when(
        facts.crm,
        "Les jours viennent de notre système client, dans la mesure où la personne qui lit peut le voir.",
      ),
      ...when(
        facts.mailbox || facts.calendar,
        "Ils viennent aussi de la boîte aux lettres et du calendrier de la personne qui cherche.",
      ),
      ...when(facts.organization, collector.prospects),
      ...when(
        facts.crmTask,
        "Qu’une mise en relation avec vous a été demandée figure dans notre système client comme tâche, avec votre nom.",
      ),
      "Les destinataires sont la personne qui lit votre message ou vous écrit, le collègue sollicité et Microsoft, notre sous-traitant. Rien n’est décidé automatiquement. Ce qui a été cherché est oublié après dix minutes.",
      "La base est notre intérêt légitime à être présentés (art. 6, § 1, f RGPD). Vous pouvez vous opposer à tout moment : [contact].",
      "Vous pouvez demander l’accès, la rectification, l’effacement et la limitation, et saisir [autorité].",
    ],
  };
}
