import * as v from "valibot";

import { AppError } from "../../../core/errors";
import type { ReadingReach } from "../../../core/lookUp/ports";
import type { DataverseReader } from "../http/dataverseReader";

/** One privilege covers activities of every kind. */
const privilege = "prvReadActivity";

const reachByDepth = {
  Basic: "own",
  Local: "unit",
  Deep: "unitAndBelow",
  Global: "everything",
} as const satisfies Readonly<Record<string, ReadingReach>>;

const order: readonly ReadingReach[] = ["own", "unit", "unitAndBelow", "everything"];

const whoForm = v.object({ UserId: v.pipe(v.string(), v.uuid()) });
const rolesForm = v.object({
  RolePrivileges: v.array(v.object({ Depth: v.picklist(["Basic", "Local", "Deep", "Global"]) })),
});

/** How far the rep may read activities, by all of their roles; undefined where it cannot be learnt. */
export async function readReadingReach(
  reader: Pick<DataverseReader, "readValue">,
): Promise<ReadingReach | undefined> {
  try {
    return await reachOfPrivilege(reader, await readUserId(reader), privilege);
  } catch {
    // The list is as good without; the pane then says in general that rights limit it.
    return undefined;
  }
}

type Reader = Pick<DataverseReader, "readValue">;

/** The rep's user in the CRM. @throws AppError where there is none, or the app is not let in */
export async function readUserId(reader: Reader): Promise<string> {
  const { success, output } = v.safeParse(whoForm, await reader.readValue("WhoAmI"));
  if (!success) throw new AppError("unexpected");
  return output.UserId;
}

/** How far a privilege reaches, by all of the user's roles; undefined where they have it in none. @throws AppError */
export async function reachOfPrivilege(
  reader: Reader,
  userId: string,
  name: string,
): Promise<ReadingReach | undefined> {
  const path = `systemusers(${userId})/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='${name}')`;
  const { success, output } = v.safeParse(rolesForm, await reader.readValue(path));
  if (!success) throw new AppError("unexpected");
  const reaches = output.RolePrivileges.map(({ Depth }) => reachByDepth[Depth]);
  return order.findLast((reach) => reaches.includes(reach));
}
