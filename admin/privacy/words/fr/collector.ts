/** What the organisation's mail adds to the papers: it is read by a program with rights of its own. */
export const collector = {
  shown:
    "Une ligne à laquelle contribue le courrier de l’organisation n’a ni nombre ni date exacte.",
  criterion:
    "Le courrier de tous les collègues concernés est compté : un traitement à grande échelle est un critère de plus.",
  storage:
    "Les documents du collecteur se trouvent dans Dynamics 365, scellés, jusqu’à 40 jours après sa dernière exécution ; ses propres décomptes, où les personnes extérieures sont des empreintes, se trouvent sur la machine qui l’exécute : [où, qui y a accès].",
  security:
    "**Sécurité :** le volet a les seuls droits de la personne qui demande, aucun serveur propre, et ne se connecte qu’au site du complément et à Microsoft, ce qu’impose une politique de sécurité du contenu. Le collecteur, que nous exploitons, a ses propres autorisations d’application (`Mail.ReadBasic` et `Calendars.Read` là où Exchange le permet, `User.Read.All` et `GroupMember.Read.All`) ; il ne demande ni objet ni texte.",
  need: "**Nécessité :** les données sont déjà dans nos systèmes, mais la personne qui demande n’en pourrait lire qu’une partie : le collecteur compte pour cela le courrier de tous les collègues concernés. Le complément les montre pour une personne à la fois, et nul ne peut dresser la liste des relations d’un collègue. Interroger tout le monde par e-mail diffuserait davantage.",
  rights:
    "Le collecteur garde les jours où vous avez été en contact avec des personnes extérieures, celles-ci sous forme d’empreintes ; [contact] vous communique jours et nombres.",
  risk: "- **Le collecteur lit ce que la personne qui demande ne peut pas lire.** Mesure : Exchange limite les boîtes aux lettres, les documents sont scellés, celles des personnes qui s’y opposent sont écartées. Qui peut lire sa table et possède une liste d’adresses ou de domaines peut les essayer une à une : auditer ces lectures. [Risque résiduel : moyen]",
  optOut:
    "Le collecteur a ses propres paramètres : ceux qu’ils écartent, il ne les lit ni ne les nomme, dès sa prochaine exécution.",
  prospects:
    "Ils viennent aussi des boîtes aux lettres et des calendriers de nos collègues : un programme y compte les jours, sans objet ni texte, et les garde chiffrés jusqu’à 40 jours après sa dernière exécution.",
  audit:
    "Dynamics 365 peut journaliser qui lit les documents du collecteur. Un tel journal ne sert qu’à en déceler l’abus.",
  end: "Le collecteur est arrêté ; sa table, ses décomptes et ses autorisations sont supprimés (`npm run collector -- purge --yes`).",
} as const;
