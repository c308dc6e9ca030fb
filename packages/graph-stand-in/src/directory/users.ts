import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { answerItem, answerPage, selected } from "../http/answers";
import type { Item } from "../http/answers";
import { basicUserProperties, readUsers, userProperties, withDefaults } from "./directoryUser";
import { countExpressions, parseFilter } from "../query/filter";
import { filterCondition } from "../query/filterCondition";
import type { FilterTarget } from "../query/filterCondition";
import type { Caller, GraphCall, Operation } from "../http/graphCall";
import { parseQueryOptions } from "../query/queryOptions";
import { badRequest, refusal } from "../http/refusal";

const rules = {
  type: "microsoft.graph.user",
  properties: userProperties,
  options: ["$filter", "$top"],
  maxTop: 999,
  defaultTop: 100,
};

/** Microsoft Entra takes no more comparisons in one filter. */
const maxExpressions = 15;

const filterTarget: FilterTarget = {
  columns: {
    id: { column: sql`u.id` },
    mail: { column: sql`u.mail` },
    userPrincipalName: { column: sql`u.principal_name` },
  },
  equalities: {
    proxyAddresses: (value) => sql`EXISTS (SELECT 1 FROM directory_address a
      WHERE a.user_id = u.id AND a.address = ${value.replace(/^smtp:/i, "")})`,
  },
};

export const getMe: Operation = (call) => {
  const { caller, request, tenant } = call;
  const options = parseQueryOptions(request.query, { ...rules, options: [] });
  const [me] = readUsers(tenant.database, sql`u.id = ${caller.directoryId}`);
  if (me === undefined) throw notFound(caller.directoryId);
  return answerItem(selected(options.select === undefined ? withDefaults(me) : me, options), call);
};

export const listUsers: Operation = (call) => {
  const { caller, request, tenant } = call;
  const options = parseQueryOptions(request.query, rules);
  const condition = userCondition(options.get("$filter"));
  const page = sql`ORDER BY u.display_name, u.id LIMIT ${options.top + 1} OFFSET ${options.skip}`;
  const users = readUsers(tenant.database, condition, page);
  return answerPage(
    users.map((user) => selected(visible(user, caller), options)),
    options,
    call,
  );
};

/** @returns the directory id of the user whom a path names by id or principal name */
export function findUserId({ tenant }: GraphCall, name: string): string {
  const [user] = readUsers(tenant.database, sql`(u.id = ${name} OR u.principal_name = ${name})`);
  if (user === undefined) throw notFound(name);
  return String(user["id"]);
}

function userCondition(filter: string | undefined): Sql {
  if (filter === undefined) return sql`TRUE`;
  const tree = parseFilter(filter);
  const count = countExpressions(tree);
  if (count <= maxExpressions) return filterCondition(tree, filterTarget);
  throw badRequest(
    `Too many child clauses specified in search filter expression containing 'OR' operators: ${count}. Max allowed: ${maxExpressions}.`,
  );
}

/** Properties of others that the caller may not see are null, not missing. */
function visible(user: Item, { hasScope }: Caller): Item {
  if (hasScope("User.Read.All")) return user;
  const isBasic = new Set<string>(basicUserProperties);
  return Object.fromEntries(
    Object.entries(user).map(([name, value]) => {
      if (isBasic.has(name)) return [name, value];
      return [name, Array.isArray(value) ? [] : null];
    }),
  );
}

function notFound(name: string): Error {
  return refusal(
    404,
    "Request_ResourceNotFound",
    `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
