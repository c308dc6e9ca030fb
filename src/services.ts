import type { AppConfig, TenantConfig } from "./adapters/config/appConfig";
import { readConfig } from "./adapters/config/readConfig";
import { createDataverseRoom } from "./adapters/dataverse/dataverseRoom";
import type { DataverseRoom } from "./adapters/dataverse/dataverseRoom";
import { startLookUpTime } from "./adapters/http/lookUpTime";
import { createTransport } from "./adapters/http/transport";
import { createNestedClient } from "./adapters/identity/nestedClient";
import { createTokenProvider } from "./adapters/identity/tokenProvider";
import type { Resource, TokenProvider } from "./adapters/identity/tokenProvider";
import { createOfficeAppearance } from "./adapters/outlook/officeAppearance";
import { createOfficeDraftOpener } from "./adapters/outlook/officeDraftOpener";
import { createOfficeMailbox } from "./adapters/outlook/officeMailbox";
import { officeReady } from "./adapters/outlook/officeReady";
import { AppError } from "./core/errors";
import { createOpenItemSource } from "./core/openItemSource";
import type { Organization } from "./core/organization";
import type { Appearance, DraftOpener, LookUpSources, Mailbox, OpenItem } from "./core/ports";

/** What the pane and the ribbon's commands need from the outside world. */
export interface Services {
  readonly mailbox: Mailbox;
  readonly appearance: Appearance;
  readonly drafts: DraftOpener;
  /**
   * What the administrator set for the rep's organisation. May have to learn from the sign-in which
   * organisation that is. @throws AppError `notConfigured` and the codes of sign-in
   */
  readonly readOrganization: () => Promise<Organization>;
  /**
   * Opens the sources for one look-up. Nothing is sent before a source is asked; each source signs in
   * by itself and fails by itself. Aborting the signal cancels everything still under way.
   */
  readonly openSources: (
    item: OpenItem,
    organization: Organization,
    signal: AbortSignal,
  ) => LookUpSources;
  /** Shows the sign-in window. Call it from a click only. @throws AppError */
  readonly signIn: () => Promise<void>;
}

/** Of Dataverse's limit of 52 for each user, as many as one look-up can use. */
const dataverseRequestsInFlight = 6;

/**
 * Waits for Outlook and config.json, and builds what stands on them.
 * @throws AppError `unsupportedHost` or `notConfigured`; nothing has been sent to anybody then
 */
export async function createServices(): Promise<Services> {
  const [, config] = await Promise.all([officeReady(), readConfig(new URL(location.href))]);
  const tokens = createTokenProvider({
    authority: `${config.signInOrigin}/${onlyTenant(config)?.tenantId ?? "organizations"}`,
    createClient: () => createNestedClient(config.clientId),
  });
  // The organisation is always read before sources are opened for it.
  let dataverse: DataverseRoom | undefined;

  return {
    mailbox: createOfficeMailbox(),
    appearance: createOfficeAppearance(),
    drafts: createOfficeDraftOpener(),
    async readOrganization() {
      const tenant = onlyTenant(config) ?? (await tenantOfAccount(config, tokens));
      dataverse ??= openDataverse(tenant, tokens);
      return tenant.organization;
    },
    openSources(item, organization, signal) {
      const crm = dataverse?.openSources(startLookUpTime(signal));
      return {
        ...crm,
        contacts: [createOpenItemSource(item, organization), ...(crm?.contacts ?? [])],
      };
    },
    signIn: () => tokens.signIn(graphResource(config)),
  };
}

/** A build for one organisation need not wait for the sign-in to know which. */
function onlyTenant({ tenants }: AppConfig): TenantConfig | undefined {
  return tenants.length === 1 ? tenants[0] : undefined;
}

async function tenantOfAccount(config: AppConfig, tokens: TokenProvider): Promise<TenantConfig> {
  await tokens.tokensFor(graphResource(config)).get();
  const tenantId = tokens.account()?.tenantId;
  const tenant = config.tenants.find((one) => one.tenantId === tenantId);
  if (tenant === undefined) throw new AppError("notConfigured");
  return tenant;
}

function openDataverse(
  { dataverseOrigin: origin }: TenantConfig,
  tokens: TokenProvider,
): DataverseRoom | undefined {
  if (origin === undefined) return undefined;
  const resource = { origin, scopes: [`${origin}/user_impersonation`] };
  const transport = createTransport({
    tokens: tokens.tokensFor(resource),
    maxInFlight: dataverseRequestsInFlight,
  });
  return createDataverseRoom({ origin, transport });
}

function graphResource({ graphOrigin }: AppConfig): Resource {
  return { origin: graphOrigin, scopes: [`${graphOrigin}/User.Read`] };
}
