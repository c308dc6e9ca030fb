import type { ExchangeAssignment } from "../application/application";
import type { GraphCall } from "../http/graphCall";
import { refusal } from "../http/refusal";
import { findUserId } from "../directory/users";

type ExchangeRole = ExchangeAssignment["roles"][number];

/** Permissions of Microsoft Entra that open every mailbox, whatever Exchange's scope says. */
const tenantWide: Readonly<Record<ExchangeRole, readonly string[]>> = {
  "Application Mail.ReadBasic": ["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"],
  "Application Calendars.Read": ["Calendars.ReadBasic.All", "Calendars.Read"],
};

/**
 * The owner of the mailbox a path names, where the program may read it. Grants of Entra and roles of
 * Exchange add up. @throws Refusal
 */
export function openMailboxOf(call: GraphCall, role: ExchangeRole): string {
  const { caller, tenant, segments } = call;
  const ownerId = findUserId(call, segments[0] ?? "");
  const assignment = tenant.exchange?.[caller.directoryId];
  const byEntra = tenantWide[role].some((scope) => caller.hasScope(scope));
  const byExchange = assignment?.roles.includes(role) === true && assignment.isInScope(ownerId);
  if (caller.isApplication && (byEntra || byExchange)) return ownerId;
  throw refusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
}
