import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { tableNamed } from "../schema/crmSchema";
import { findUserRights } from "../security/callerRights";
import { recordExists } from "../write/recordValues";
import { jsonAnswer } from "./answers";
import type { Call } from "./call";
import { recordNotFound } from "./crmError";

const functionCall =
  /^systemusers\(([\da-f-]{36})\)\/Microsoft\.Dynamics\.CRM\.RetrieveUserPrivilegeByPrivilegeName\(PrivilegeName='(\w+)'\)$/i;

/** The depths in which a user has a privilege; undefined for any other resource. */
export function answerUserPrivilege(resource: string, call: Call): StandInAnswer | undefined {
  const [, id = "", privilege] = functionCall.exec(resource) ?? [];
  if (privilege === undefined) return undefined;
  const userId = id.toLowerCase();
  if (!recordExists(tableNamed("systemuser"), userId, call)) throw recordNotFound("systemuser", id);
  const rights = userId === call.callerId ? call.rights : findUserRights(userId, call.database);
  return jsonAnswer(200, {
    "@odata.context": `${call.serviceRoot}/$metadata#Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeNameResponse`,
    RolePrivileges: rights.grantsOf(privilege).map(({ depth, unitId }) => ({
      Depth: depth,
      PrivilegeId: stableId(`privilege ${privilege}`),
      BusinessUnitId: unitId,
      PrivilegeName: privilege,
    })),
  });
}
