import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { withoutUndefined } from "../withoutUndefined";
import { entryId } from "../entryId";
import { toGuid } from "../references";
import type { References } from "../references";
import { inPlace } from "../scenarioProblem";
import type { ScenarioFile } from "../schema/scenarioFileSchema";

export function toUsers({ users }: ScenarioFile, references: References): readonly LocalUser[] {
  return users.map((user, index) => {
    const place = `users[${index}]`;
    const { unit, roles, directoryId, applicationId, fullName, address, ...details } = user;
    const unitId = unit && inPlace(`${place}.unit`, () => references.find(unit, "unit").id);
    const roleIds = roles.map((role, at) =>
      inPlace(`${place}.roles[${at}]`, () => references.find(role, "role").id),
    );
    return {
      ...withoutUndefined(details),
      fullName,
      address,
      id: entryId(user, place),
      directoryId: directoryId ? toGuid(directoryId) : stableId(`directory of ${place}`),
      roleIds,
      ...(unitId !== undefined && { unitId }),
      ...(applicationId !== undefined && { applicationId: toGuid(applicationId) }),
    };
  });
}
