import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { answerPage, selected } from "../http/answers";
import { parseFilter } from "../query/filter";
import { filterCondition } from "../query/filterCondition";
import type { FilterTarget } from "../query/filterCondition";
import type { Operation } from "../http/graphCall";
import { parseQueryOptions } from "../query/queryOptions";
import { readRows } from "../query/readRows";

const rules = {
  type: "microsoft.graph.contact",
  properties: ["id", "displayName", "companyName", "emailAddresses"],
  options: ["$filter", "$top", "$skip"],
  maxTop: 1000,
  defaultTop: 10,
};

const filterTarget: FilterTarget = {
  columns: { displayName: { column: sql`e.display_name` } },
  equalities: {
    "emailAddresses/address": (value) => sql`EXISTS (SELECT 1 FROM book_address a
      WHERE a.entry_id = e.id AND a.address = ${value})`,
  },
};

interface EntryRow {
  readonly id: string;
  readonly display_name: string;
  readonly company_name: string | null;
  readonly addresses: string;
}

export const listContacts: Operation = (call) => {
  const options = parseQueryOptions(call.request.query, rules);
  const filter = options.get("$filter");
  const condition =
    filter === undefined ? sql`TRUE` : filterCondition(parseFilter(filter), filterTarget);
  const page = sql`LIMIT ${options.top + 1} OFFSET ${options.skip}`;
  const query = entriesQuery(condition, page);
  const rows = readRows(call.tenant.database, query) as readonly EntryRow[];
  const items = rows.map((row) => ({
    id: row.id,
    displayName: row.display_name,
    companyName: row.company_name,
    emailAddresses: (JSON.parse(row.addresses) as readonly string[]).map((address) => ({
      name: row.display_name,
      address,
    })),
  }));
  return answerPage(
    items.map((item) => selected(item, options, ["id"])),
    options,
    call,
  );
};

function entriesQuery(condition: Sql, page: Sql): Sql {
  return sql`SELECT e.*, (SELECT json_group_array(a.address ORDER BY a.position)
      FROM book_address a WHERE a.entry_id = e.id) AS addresses
    FROM book_entry e WHERE ${condition} ORDER BY e.display_name, e.id ${page}`;
}
