import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { WithheldPrivileges } from "@who-knows-whom/dataverse-stand-in/web/privileges";
import type { Trouble } from "@who-knows-whom/outlook-host/server/trouble";

import type { FaultFile } from "../faultFile/faultFileSchema";
import { withoutUndefined } from "../scenarioFile/withoutUndefined";

/** Injected faults. They may change while the tenant runs; the script is of all systems. */
export interface TenantFaults extends Trouble {
  /** Of one system, in place of the script. */
  readonly dataverse?: readonly Fault[];
  readonly graph?: readonly Fault[];
  /** Privileges withheld from every user of the CRM, such as `prvReadLead`. */
  readonly withheldPrivileges?: WithheldPrivileges;
  /** Scopes that were agreed to, instead of the tenant's own. */
  readonly consentedScopes?: readonly string[];
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
