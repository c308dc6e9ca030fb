import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { parseFilter } from "../query/filter";
import type { Filter } from "../query/filter";
import { filterCondition } from "../query/filterCondition";
import type { FilterTarget } from "../query/filterCondition";
import { parseKeywordQuery } from "./keywordQuery";
import { messageCondition } from "./messageCondition";
import type { QueryOptions } from "../query/queryOptions";
import { badRequest, refusal } from "../http/refusal";

const time = { column: sql`sent_at`, toValue: (text: string) => Date.parse(text) };

const filterTarget: FilterTarget = {
  columns: { sentDateTime: time, receivedDateTime: time },
  equalities: {
    conversationId: (value) => sql`conversation_id = ${value}`,
    "from/emailAddress/address": (value) => sql`number IN (SELECT message_number
      FROM mailbox_participant WHERE address = ${value} AND role = 'from')`,
  },
};

/** A search finds no more than this many, the newest. */
const maxSearchResults = 1000;

const forbiddenWithSearch = ["$filter", "$orderby", "$skip"];

/** Conditions, order and page of a query on mailbox_message: one row more than asked for. */
export function messageQuery(options: QueryOptions): Sql {
  const search = options.get("$search");
  return search === undefined ? listQuery(options) : searchQuery(search, options);
}

function searchQuery(search: string, { get, top, skip }: QueryOptions): Sql {
  const forbidden = forbiddenWithSearch.find((option) => get(option) !== undefined);
  if (forbidden !== undefined)
    throw badRequest(`The query parameter '${forbidden}' is not supported with '$search'.`);
  const limit = Math.max(0, Math.min(top + 1, maxSearchResults - skip));
  return pageOf(messageCondition(parseKeywordQuery(search)), sql`sent_at DESC`, limit, skip);
}

function listQuery({ get, top, skip }: QueryOptions): Sql {
  const filter = get("$filter");
  const orderBy = get("$orderby");
  const tree = filter === undefined ? undefined : parseFilter(filter);
  if (tree !== undefined && orderBy !== undefined) assertEfficient(tree, orderBy);
  const condition = tree === undefined ? sql`TRUE` : filterCondition(tree, filterTarget);
  return pageOf(condition, toOrder(orderBy), top + 1, skip);
}

function toOrder(orderBy: string | undefined): Sql {
  if (orderBy === undefined) return sql`sent_at DESC`;
  const [property = "", direction = "asc"] = orderBy.split(" ");
  if (!Object.hasOwn(filterTarget.columns, property))
    throw badRequest(`Ordering by '${property}' is not supported.`);
  return direction === "desc" ? sql`sent_at DESC` : sql`sent_at`;
}

/** Outlook wants to filter first by what it orders by. */
function assertEfficient(filter: Filter, orderBy: string): void {
  if (firstProperty(filter) === orderBy.split(" ")[0]) return;
  throw refusal(
    400,
    "InefficientFilter",
    "The restriction or sort order is too complex for this operation.",
  );
}

function firstProperty(filter: Filter): string {
  switch (filter.kind) {
    case "and":
    case "or":
      return firstProperty(filter.left);
    case "any":
      return filter.collection;
    case "compare":
    case "in":
      return filter.property;
  }
}

/** The rep's search does not find messages in colleagues' mailboxes. */
function pageOf(condition: Sql, order: Sql, limit: number, offset: number): Sql {
  return sql`WHERE folder <> 'elsewhere' AND ${condition}
    ORDER BY ${order}, number DESC LIMIT ${limit} OFFSET ${offset}`;
}
