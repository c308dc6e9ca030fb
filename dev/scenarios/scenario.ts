import type { LocalUser, TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

/** A built-in tenant. */
export interface Scenario {
  readonly name: string;
  readonly tenantId: string;
  readonly internalDomains: readonly string[];
  /** Colleagues who do not want to be suggested. */
  readonly optOutAddresses: readonly string[];
  readonly rep: LocalUser;
  /** Scopes the add-in has consent for; all it asks for where absent. */
  readonly consentedScopes?: readonly string[];
  /** Tables that the CRM does not have, by logical name. */
  readonly absentTables?: readonly string[];
  /** Privileges that nobody has, such as `prvReadLead`. */
  readonly withheldPrivileges?: readonly string[];
  /** Tables that a customer's solution would bring, by logical name. */
  readonly installedTables?: readonly string[];
  /** Colleagues who may have a page of their own on the tenant. */
  readonly alsoSignsIn?: readonly LocalUser[];
  /** Merged over the tenant's config.json. */
  readonly configOverrides?: Readonly<Record<string, unknown>>;
  /** Writes records, activities and the rep's mailbox, with dates relative to this moment. */
  readonly write: (writer: TenantWriter, today: Date) => void;
}
