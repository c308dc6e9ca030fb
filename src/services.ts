import type { AppConfig, TenantConfig } from "./adapters/config/appConfig";
import { readConfig } from "./adapters/config/readConfig";
import { onlyTenant, tenantOf } from "./adapters/config/tenantOf";
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
import { supportsNestedAppAuth } from "./adapters/outlook/supportsNestedAppAuth";
import { parseEmailAddress } from "./core/emailAddress";
import { AppError } from "./core/errors";
import { createOpenItemSource } from "./core/openItemSource";
import type { Organization } from "./core/organization";
import type { Appearance, DraftOpener, LookUpSources, Mailbox, OpenItem } from "./core/ports";
import { safeText } from "./core/safeText";

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
  const tokens = createTokens(config);
  // The organisation is always read before sources are opened for it.
  let dataverse: DataverseRoom | undefined;

  return {
    mailbox: createMailbox(tokens),
    appearance: createOfficeAppearance(),
    drafts: createOfficeDraftOpener(),
    async readOrganization() {
      const tenant = onlyTenant(config) ?? (await tenantOfAccount(config, tokens));
      dataverse ??= openDataverse(tenant, tokens);
      return tenant.organization;
    },
    openSources(item, organization, signal) {
      const crm = dataverse?.openSources(startLookUpTime(signal));
      const message = createOpenItemSource(item, organization, new Date());
      return { ...crm, contacts: [message, ...(crm?.contacts ?? [])] };
    },
    signIn: () => tokens.signIn(profileOf(config)),
  };
}

function createTokens(config: AppConfig): TokenProvider {
  const tokens = createTokenProvider({
    authority: `${config.signInOrigin}/${onlyTenant(config)?.tenantId ?? "organizations"}`,
    createClient: () =>
      supportsNestedAppAuth()
        ? createNestedClient(config.clientId)
        : Promise.reject(new AppError("unsupportedHost")),
  });
  tokens.prepare();
  return tokens;
}

/** Outlook names nobody where no item was open at start; the sign-in may know more addresses. */
function createMailbox(tokens: TokenProvider): Mailbox {
  const mailbox = createOfficeMailbox();
  return {
    ...mailbox,
    readRep: () => {
      const rep = mailbox.readRep();
      const { username, displayName = "" } = tokens.account() ?? {};
      const address = parseEmailAddress(username);
      return {
        displayName: rep.displayName || safeText(displayName),
        addresses: [...new Set([...rep.addresses, ...(address === undefined ? [] : [address])])],
      };
    },
  };
}

async function tenantOfAccount(config: AppConfig, tokens: TokenProvider): Promise<TenantConfig> {
  await tokens.tokensFor(profileOf(config)).get();
  return tenantOf(config, tokens.account()?.tenantId);
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

/** The rep's own profile: what everybody may sign in for. */
function profileOf({ graphOrigin }: AppConfig): Resource {
  return { origin: graphOrigin, scopes: [`${graphOrigin}/User.Read`] };
}
