import { anyOf, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { DateOperator, KeywordQuery, KeywordTerm } from "./keywordQuery";

const millisecondsPerDay = 86_400_000;

/** Translates a keyword query into a condition on mailbox_message. */
export function messageCondition(query: KeywordQuery): Sql {
  switch (query.kind) {
    case "and":
      return sql`(${messageCondition(query.left)} AND ${messageCondition(query.right)})`;
    case "or":
      return anyOf([messageCondition(query.left), messageCondition(query.right)]);
    case "not":
      return sql`NOT ${messageCondition(query.inner)}`;
    case "person":
      return personCondition(query);
    case "subject":
      return sql`subject LIKE ${`%${query.text}%`}`;
    case "date":
      return dateCondition(query.operator, Date.parse(query.day));
  }
}

/** A whole address, or the start of a name or address. A star says "starts with", as it does in Exchange. */
function personCondition({ roles, text }: KeywordTerm & { readonly kind: "person" }): Sql {
  const inRoles = sql`role IN (${joined(
    roles.map((role) => sql`${role}`),
    ", ",
  )})`;
  const isAddress = text.includes("@") && !text.endsWith("*");
  const start = `${text.replace(/\*$/, "")}%`;
  const matches = isAddress
    ? sql`address = ${text}`
    : anyOf([sql`address LIKE ${start}`, sql`name LIKE ${start}`, sql`name LIKE ${`% ${start}`}`]);
  return sql`number IN (SELECT message_number FROM mailbox_participant
    WHERE ${matches} AND ${inRoles})`;
}

/** Days are whole: after a day means from the next one on. */
function dateCondition(operator: DateOperator, day: number): Sql {
  const nextDay = day + millisecondsPerDay;
  switch (operator) {
    case ">=":
      return sql`sent_at >= ${day}`;
    case ">":
      return sql`sent_at >= ${nextDay}`;
    case "<":
      return sql`sent_at < ${day}`;
    case "<=":
      return sql`sent_at < ${nextDay}`;
    case "=":
      return sql`(sent_at >= ${day} AND sent_at < ${nextDay})`;
  }
}
