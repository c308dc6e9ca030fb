import { sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Operation } from "../http/graphCall";
import { portrait } from "./portrait";
import { readRows } from "../query/readRows";
import { refusal } from "../http/refusal";
import { findUserId } from "./users";

export const getPhoto: Operation = (call) => {
  const [name = "", size = ""] = call.segments;
  const id = findUserId(call, name);
  const found = readRows(
    call.tenant.database,
    sql`SELECT 1 FROM directory_user WHERE id = ${id} AND has_photo`,
  );
  if (found.length === 0)
    throw refusal(404, "ImageNotFound", `The photo of size ${size} wasn't found.`);
  return { status: 200, headers: { "content-type": "image/jpeg" }, body: portrait(id) };
};
