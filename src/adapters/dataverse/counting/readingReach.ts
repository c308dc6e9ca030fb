import * as v from "valibot";

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
    const { UserId: id } = v.parse(whoForm, await reader.readValue("WhoAmI"));
    const path = `systemusers(${id})/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='${privilege}')`;
    const { RolePrivileges: roles } = v.parse(rolesForm, await reader.readValue(path));
    const reaches = roles.map(({ Depth }) => reachByDepth[Depth]);
    return order.findLast((reach) => reaches.includes(reach));
  } catch {
    // The list is as good without; the pane then says in general that rights limit it.
    return undefined;
  }
}
