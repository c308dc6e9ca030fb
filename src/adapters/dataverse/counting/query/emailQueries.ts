import { condition, countDistinct, filter, isNotIn } from "../../http/fetchXml";
import type { FetchElement } from "../../http/fetchXml";
import { role } from "./activityQuery";
import type { ActivityQuery } from "./activityQuery";

/** Sent or received; a draft is still open. */
const completed = 1;

/** Pending, being sent, failed: completed for Dataverse, and yet nobody has them. */
const neverArrived = [6, 7, 8];

const recipients = [role.to, role.cc, role.bcc];

/**
 * How Exchange begins the subject of an automatic reply, in the languages of its mailboxes, and how
 * Outlook begins that of a receipt and Exchange that of a bounce. Dataverse keeps no header that would tell.
 */
const automaticReplies = [
  "Automatic reply:",
  "Out of Office:",
  "Automatische Antwort:",
  "Abwesenheitsnotiz:",
  "Réponse automatique",
  "Respuesta automática:",
  "Risposta automatica:",
  "Resposta automática:",
  "Automatisch antwoord:",
  "Autosvar:",
  "自動応答:",
  "自动答复:",
  "رد تلقائي:",
  "Read:",
  "Not read:",
  "Gelesen:",
  "Lu :",
  "Leído:",
  "開封済み:",
  "Undeliverable:",
  "Unzustellbar:",
  "Non remis :",
  "No se puede entregar:",
  "配信不能:",
];

/**
 * What people wrote to people. `senton` is Dataverse's own: what was imported, logged by hand or made
 * through the API has none, and is dated by what it has.
 */
const written: readonly FetchElement[] = [
  // Server-side synchronisation fills the parent of a mail that answers another one.
  countDistinct("parentactivityid", "reply_times"),
  filter("and", [
    condition("statecode", "eq", String(completed)),
    isNotIn("statuscode", neverArrived),
    condition("isworkflowcreated", "ne", "1"),
    filter("or", [
      condition("subject", "null"),
      filter(
        "and",
        automaticReplies.map((start) => condition("subject", "not-begin-with", start)),
      ),
    ]),
  ]),
];

const dates = ["senton", "actualend", "createdon"] as const;

export const emailToProspect: ActivityQuery = {
  name: "emailToProspect",
  kind: "email",
  table: "email",
  dates,
  prospectRoles: recipients,
  colleagueRoles: [role.sender],
  counts: [{ alias: "direct_times", party: "prospect", roles: [role.to] }],
  ofActivity: written,
  read: ({ times, direct_times: direct, reply_times: replies }) => ({
    direction: "toProspect",
    direct,
    copied: times - direct,
    replies,
  }),
};

export const emailFromProspect: ActivityQuery = {
  name: "emailFromProspect",
  kind: "email",
  table: "email",
  dates,
  prospectRoles: [role.sender],
  colleagueRoles: recipients,
  counts: [{ alias: "direct_times", party: "colleague", roles: [role.to] }],
  ofActivity: written,
  read: ({ times, direct_times: direct, reply_times: replies }) => ({
    direction: "fromProspect",
    direct,
    copied: times - direct,
    replies,
  }),
};
