import { clouds } from "../../../src/adapters/config/clouds";
import type { Collector } from "../commands/collector";
import { bad, good } from "./finding";
import type { Finding } from "./finding";
import { tokenRoles } from "./tokenRoles";

const wanted = ["User.Read.All", "GroupMember.Read.All"];

/** Whatever opens mailboxes or calendars of the whole tenant, past Exchange's scope. */
const tenantWide =
  /^(?:Mail|MailboxSettings|MailboxItem|MailboxFolder|Calendars|Contacts)[.-]|^full_access_as_app$/;

/** What Microsoft Entra granted. Its grants and Exchange's roles add up, so one of these breaks the fence. */
export async function checkGrants({ config, tokens }: Collector): Promise<readonly Finding[]> {
  const origin = config.local?.graphUrl ?? clouds[config.cloud].graphOrigin;
  const roles = tokenRoles(await tokens.renew(origin));
  const tooWide = roles.filter((role) => tenantWide.test(role));
  const missing = wanted.filter((role) => !roles.includes(role));
  return [
    tooWide.length === 0
      ? good("Grants", "none opens a mailbox of the whole tenant")
      : bad("Grants", `${tooWide.join(", ")} opens every mailbox: remove it in Microsoft Entra`),
    missing.length === 0
      ? good("Directory", "users and groups may be read")
      : bad("Directory", `${missing.join(", ")} is not granted`),
  ];
}
