import { registrationOf } from "../../../admin/registration/registrationOf";
import type { Registration } from "../../../admin/registration/registrationOf";
import { parseSiteConfig } from "../../../admin/site/siteConfig";
import { aConfigFile, aTenantEntry } from "../../adapters/config/aConfigFile";

export const origin = "https://wkw.contoso.com";

/** Of a config.json with one tenant, its entry changed. */
export function aRegistration(entry: object = {}, part: object = {}): Registration {
  const text = JSON.stringify(aConfigFile(part, aTenantEntry(entry)));
  return registrationOf(parseSiteConfig(text, "config.json"), origin);
}

/** Of a config.json that serves two organisations, the second without a CRM. */
export function aSharedRegistration(): Registration {
  const second = { internalDomains: ["fabrikam.com"], sources: { crm: false, calendar: false } };
  const tenants = {
    "0f6e1d3c-9f0a-4c1e-8a6b-1f2e3d4c5b6a": aTenantEntry(),
    "1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d": second,
  };
  return aRegistration({}, { tenants });
}
