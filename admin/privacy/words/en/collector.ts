/** What the organisation's mail adds to the papers: it is read by a program with rights of its own. */
export const collector = {
  shown: "A row to which the organisation's mail adds has no number and no exact date.",
  criterion:
    "The mail of all colleagues in scope is counted: processing on a large scale is a further criterion.",
  storage:
    "The collector's documents lie in Dynamics 365, sealed, until 40 days after its last run; its own tallies, with people outside as hashes, lie on the machine that runs it: [where, who has access].",
  security:
    "**Security:** the pane has the rep's own rights, no server of its own and connects to the add-in's site and Microsoft only, by content security policy. The collector, run by us, has application permissions of its own (`Mail.ReadBasic` and `Calendars.Read` where Exchange's scope lets it, `User.Read.All` and `GroupMember.Read.All`); it asks for no subject and no text.",
  need: "**Need:** the data lie in our systems already, but the rep could read only a part of them: the collector counts the mail of all colleagues in scope for it. The add-in shows them for one person at a time, and nobody can list whom a colleague knows. Asking all colleagues by mail would spread more.",
  rights:
    "The collector keeps on which days you were in touch with people outside, these as hashes; [contact] tells you days and counts.",
  risk: "- **The collector reads what no rep may read.** Measure: Exchange limits which mailboxes, documents are sealed, and opted-out mailboxes are left out. Whoever may read its table and has a list of addresses or domains can try them one by one: audit such reads. [Residual risk: medium]",
  optOut:
    "The collector has settings of its own: what they name as opted out it neither reads nor names, from its next run on.",
  prospects:
    "They also come from our colleagues' mailboxes and calendars: a program counts the days there, without subject and text, and keeps them encrypted until 40 days after its last run.",
  audit:
    "Dynamics 365 can log who reads the collector's documents. Such a log serves against misuse of them, and for nothing else.",
  end: "The collector is stopped; its table, its tallies and its permissions are removed (`npm run collector -- purge --yes`).",
} as const;
