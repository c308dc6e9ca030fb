import { sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { answerPage, selected } from "../http/answers";
import { readUsers, userProperties } from "./directoryUser";
import type { GraphCall, Operation } from "../http/graphCall";
import { parseQueryOptions } from "../query/queryOptions";
import { readRows } from "../query/readRows";
import { refusal } from "../http/refusal";

const rules = {
  type: "microsoft.graph.directoryObject",
  properties: userProperties,
  options: ["$top"],
  maxTop: 999,
  defaultTop: 100,
};

export const listTransitiveMembers: Operation = (call) => {
  const [groupId = ""] = call.segments;
  const options = parseQueryOptions(call.request.query, rules);
  if (!groupExists(call, groupId))
    throw refusal(404, "Request_ResourceNotFound", `Resource '${groupId}' does not exist.`);

  const members = readUsers(
    call.tenant.database,
    sql`u.id IN (SELECT m.user_id FROM directory_member m WHERE m.group_id = ${groupId})`,
    sql`ORDER BY u.id LIMIT ${options.top + 1} OFFSET ${options.skip}`,
  );
  const items = members.map((member) => ({
    "@odata.type": "#microsoft.graph.user",
    ...selected(member, options),
  }));
  return answerPage(items, options, call);
};

function groupExists({ tenant }: GraphCall, groupId: string): boolean {
  const query = sql`SELECT 1 AS found FROM directory_member WHERE group_id = ${groupId} LIMIT 1`;
  return readRows(tenant.database, query).length > 0;
}
