import { when } from "../../packText";
import type { Paper } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";
import { formula, optingOut, shown, sources, written } from "./common";

export function worksAgreement(facts: PrivacyFacts): Paper {
  return {
    file: "accord-d-entreprise",
    title: "Accord d’entreprise sur Who Knows Whom, modèle",
    lines: [
      "entre [employeur] et [représentants du personnel]",
      "## 1. Objet",
      "Le complément Outlook Who Knows Whom, version [version], avec les paramètres de l’annexe (config.json du [date]).",
      "## 2. Ce qui est lu",
      ...sources(facts),
      "Textes et objets des messages ne sont pas lus pour la liste.",
      "## 3. Comment la liste est ordonnée",
      ...formula(facts),
      ...when(
        facts.activity,
        "Les deux parties savent que l’activité avec qui que ce soit est une évaluation du comportement, et que l’absence s’y voit. Elle est activée parce que [motif], jusqu’au [date].",
      ),
      "## 4. Qui voit quoi",
      shown(facts),
      "La personne qui demande le voit, pour une personne extérieure à la fois, qui figure sur le message ou la réunion ouverts, et dans la mesure où elle peut lire les sources. Le collègue sollicité voit la demande. Personne d’autre ne voit rien ; il n’y a ni vue pour la hiérarchie, ni export, ni journal des recherches.",
      ...when(facts.organization, collector.audit),
      ...written(facts),
      "## 5. Interdiction d’évaluer",
      "Ni la liste ni rien de ce qu’elle montre ne peut servir à juger le comportement ou le travail, à comparer des salariés ou à fonder une sanction. Ce qui a été appris en violation de cette règle ne peut être utilisé.",
      "## 6. Opposition",
      "Chacun peut s’opposer, sans motif et sans désavantage.",
      ...optingOut(facts),
      "## 7. Modifications",
      "Toute nouvelle version qui lit, montre ou garde davantage, et tout changement d’un paramètre de l’annexe qui le fait, est annoncé aux représentants du personnel [quatre] semaines avant. Il ne vaut qu’avec leur accord. Le journal des modifications de chaque version dit ce que les administrateurs doivent savoir.",
      "## 8. Vérification",
      "Les représentants du personnel peuvent à tout moment se faire montrer les paramètres, les comparer à ce document, et voir sur un locataire d’essai ce que le complément envoie : `npm start -- --traffic FICHIER` enregistre chaque requête et chaque réponse.",
      "## 9. Fin",
      'À la fin de l’accord, `"enabled": false` dans config.json arrête chaque volet à la recherche suivante. L’inscription de l’application, ses consentements et le site sont ensuite supprimés.',
      "Restent dans les boîtes aux lettres les demandes de chacun sous forme d’empreintes, les brouillons et les demandes envoyées.",
      ...when(facts.organization, collector.end),
      ...when(facts.crmTask, "Les tâches dans Dynamics 365 sont supprimées par [règle]."),
      "[Lieu, date, signatures]",
    ],
  };
}
