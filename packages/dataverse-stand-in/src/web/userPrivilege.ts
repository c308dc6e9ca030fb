import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";
import { jsonAnswer } from "./answers";
import type { Call } from "./call";
import { recordNotFound } from "./crmError";

/** How far a role's privilege reaches: the user's own rows, the unit's, those below it, all. */
export type PrivilegeDepth = "Basic" | "Local" | "Deep" | "Global";

const functionCall =
  /^systemusers\(([\da-f-]{36})\)\/Microsoft\.Dynamics\.CRM\.RetrieveUserPrivilegeByPrivilegeName\(PrivilegeName='(\w+)'\)$/i;

/** The depth in which the caller has a privilege; undefined for any other resource. */
export function answerUserPrivilege(
  resource: string,
  depth: PrivilegeDepth,
  call: Call,
): StandInAnswer | undefined {
  const [, id = "", privilege] = functionCall.exec(resource) ?? [];
  if (privilege === undefined) return undefined;
  if (id.toLowerCase() !== call.callerId) throw recordNotFound("systemuser", id);
  return jsonAnswer(200, {
    "@odata.context": `${call.serviceRoot}/$metadata#Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeNameResponse`,
    RolePrivileges: [{ Depth: depth, PrivilegeId: call.callerId, PrivilegeName: privilege }],
  });
}
