import { array, maxLength, object, pipe, safeParse, string } from "valibot";
import { joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { Item } from "../http/answers";
import type { Operation } from "../http/graphCall";
import { readRows } from "../query/readRows";
import { badRequest } from "../http/refusal";

type Presence = NonNullable<LocalUser["presence"]>;

interface UserRow {
  readonly id: string;
  readonly presence: Presence;
}

const maxIds = 650;
const bodySchema = object({ ids: pipe(array(string()), maxLength(maxIds)) });

export const getPresences: Operation = ({ request, tenant, root }) => {
  const body = safeParse(bodySchema, request.body);
  if (!body.success) throw badRequest(`The body must hold at most ${maxIds} ids.`);
  const ids = body.output.ids.map((id) => sql`${id}`);
  const users = readRows(
    tenant.database,
    sql`SELECT id, presence FROM directory_user WHERE id IN (${joined(ids, ", ")})`,
  ) as readonly UserRow[];
  const value = users.map(({ id, presence }) => toPresence(id, presence));
  const context = `${root}/$metadata#Collection(microsoft.graph.presence)`;
  return { status: 200, body: { "@odata.context": context, value } };
};

function toPresence(id: string, presence: Presence): Item {
  const isOutOfOffice = presence === "OutOfOffice";
  return {
    id,
    availability: isOutOfOffice ? "Offline" : presence,
    activity: presence,
    statusMessage: null,
    outOfOfficeSettings: { isOutOfOffice, message: isOutOfOffice ? "I am away." : null },
  };
}
