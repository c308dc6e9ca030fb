import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { answerItem, answerPage, selected } from "../http/answers";
import type { Item } from "../http/answers";
import type { Operation } from "../http/graphCall";
import { badRequest, refusal } from "../http/refusal";
import { toEtag } from "../mailbox/outlookTypes";
import { parseFilter } from "../query/filter";
import { filterCondition } from "../query/filterCondition";
import { parseQueryOptions } from "../query/queryOptions";
import type { QueryOptions } from "../query/queryOptions";
import { readRows } from "../query/readRows";
import { openMailboxOf } from "./mailboxAccess";

const rules = {
  type: "microsoft.graph.message",
  properties: [
    ...["id", "internetMessageId", "subject", "from", "toRecipients", "ccRecipients"],
    ...["bccRecipients", "sentDateTime", "receivedDateTime", "isDraft", "parentFolderId"],
  ],
  options: ["$filter", "$orderby", "$top", "$skip"],
  maxTop: 1000,
  defaultTop: 10,
};

const filterTarget = {
  columns: {
    receivedDateTime: { column: sql`received_at`, toValue: (text: string) => Date.parse(text) },
  },
};

interface CopyRow {
  readonly folder: string;
  readonly item: string;
}

/** All folders of one mailbox, the junk too. */
export const listMessagesOf: Operation = (call) => {
  const ownerId = openMailboxOf(call, "Application Mail.ReadBasic");
  const options = parseQueryOptions(call.request.query, rules);
  const rows = readRows(call.tenant.database, copiesQuery(ownerId, options));
  const items = (rows as readonly CopyRow[]).map((row) =>
    selected(toItem(row, ownerId), options, ["@odata.type", "@odata.etag", "id"]),
  );
  return answerPage(items, options, call);
};

export const getJunkFolderOf: Operation = (call) => {
  const ownerId = openMailboxOf(call, "Application Mail.ReadBasic");
  return answerItem({ id: folderId("junkemail", ownerId), displayName: "Junk Email" }, call);
};

function copiesQuery(ownerId: string, { get, top, skip }: QueryOptions): Sql {
  const filter = get("$filter");
  const condition =
    filter === undefined ? sql`TRUE` : filterCondition(parseFilter(filter), filterTarget);
  assertOrder(get("$orderby"), filter);
  return sql`SELECT folder, item FROM organization_copy
    JOIN organization_message ON number = message_number
    WHERE owner_id = ${ownerId} AND ${condition}
    ORDER BY received_at, organization_copy.rowid LIMIT ${top + 1} OFFSET ${skip}`;
}

/** Outlook wants to filter first by what it orders by. */
function assertOrder(orderBy: string | undefined, filter: string | undefined): void {
  if (orderBy === undefined) return;
  if (orderBy !== "receivedDateTime")
    throw badRequest(`Ordering by '${orderBy}' is not supported.`);
  if (filter === undefined || filter.startsWith("receivedDateTime")) return;
  const words = "The restriction or sort order is too complex for this operation.";
  throw refusal(400, "InefficientFilter", words);
}

function toItem({ folder, item }: CopyRow, ownerId: string): Item {
  const parsed = JSON.parse(item) as Item;
  const etag = { "@odata.etag": toEtag(String(parsed["id"])) };
  return { ...etag, ...parsed, parentFolderId: folderId(folder, ownerId) };
}

/** An id that tells nothing, and is another one in each mailbox. */
function folderId(folder: string, ownerId: string): string {
  return Buffer.from(`${ownerId}/${folder}`).toString("base64url");
}
