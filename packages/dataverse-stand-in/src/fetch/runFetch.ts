import type { JsonRow } from "../sql/outputColumn";
import { findTable } from "../schema/crmSchema";
import type { Table } from "../schema/tableShape";
import type { Call } from "../web/call";
import { invalidFetchXml, unknownEntity } from "../web/crmError";
import { wantsAnnotation } from "../web/preferences";
import { fetchAggregate } from "./fetchAggregate";
import type { FetchQuery } from "./fetchQuery";
import { fetchRows } from "./fetchRows";
import type { FetchPage } from "./fetchRows";
import { parseFetchXml } from "./parseFetchXml";

const moreRecords = "Microsoft.Dynamics.CRM.morerecords";
const pagingCookie = "Microsoft.Dynamics.CRM.fetchxmlpagingcookie";

/** Answers a FetchXML query that was sent to the entity set of its root. */
export function runFetch(xml: string, table: Table, call: Call): object {
  const query = parseFetchXml(xml);
  if (findTable(query.entity.name) === undefined) throw unknownEntity(query.entity.name);
  if (query.entity.name !== table.name) {
    throw invalidFetchXml(`The query is for '${query.entity.name}', not for '${table.name}'.`);
  }
  const page = query.isAggregate ? fetchAggregate(query, call) : fetchRows(query, call);
  return {
    "@odata.context": `${call.serviceRoot}/$metadata#${table.set}`,
    ...pagingAnnotations(page, query, call),
    value: page.rows,
  };
}

function pagingAnnotations({ rows, hasMore }: FetchPage, query: FetchQuery, call: Call): object {
  if (!hasMore) return {};
  return {
    ...(wantsAnnotation(call.preferences, pagingCookie) && {
      [`@${pagingCookie}`]: cookieAfter(rows, query),
    }),
    ...(wantsAnnotation(call.preferences, moreRecords) && { [`@${moreRecords}`]: true }),
  };
}

/** The cookie proper is encoded twice, as the service does. */
function cookieAfter(rows: readonly JsonRow[], { page, entity }: FetchQuery): string {
  const id = `${entity.name}id`;
  const [first, last] = [rows.at(0)?.[id], rows.at(-1)?.[id]];
  const ends = first == null || last == null ? "" : `<${id} last="{${last}}" first="{${first}}" />`;
  const cookie = encodeURIComponent(encodeURIComponent(`<cookie page="${page}">${ends}</cookie>`));
  return `<cookie pagenumber="${page + 1}" pagingcookie="${cookie}" istracking="False" />`;
}
