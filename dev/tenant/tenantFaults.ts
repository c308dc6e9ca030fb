import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { WithheldPrivileges } from "@who-knows-whom/dataverse-stand-in/web/privileges";
import type { PageFaults } from "@who-knows-whom/outlook-host/mailboxJson";

import type { FaultFile } from "../faultFile/faultFileSchema";
import { withoutUndefined } from "../scenarioFile/withoutUndefined";

/** Injected faults. The lists may change while the tenant runs. */
export interface TenantFaults {
  /** Of all systems and the add-in's files. */
  readonly script?: readonly Fault[];
  /** Of one system, in place of the script. */
  readonly dataverse?: readonly Fault[];
  readonly graph?: readonly Fault[];
  /** Privileges withheld from every user of the CRM, such as `prvReadLead`. */
  readonly withheldPrivileges?: WithheldPrivileges;
  /** Scopes that were agreed to, instead of the tenant's own. */
  readonly consentedScopes?: readonly string[];
  /** So far ahead is the clock of the rep's machine. */
  readonly clockSkewMinutes?: number;
  /** Of Outlook itself. */
  readonly page?: PageFaults;
}

export function toTenantFaults({
  faults,
  clockSkewMinutes,
  bridge,
  outlook,
}: FaultFile): TenantFaults {
  return {
    script: faults.map(withoutUndefined),
    clockSkewMinutes,
    page: { signIn: withoutUndefined(bridge), calls: outlook },
  };
}
