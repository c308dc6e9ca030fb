import type { AppConfig, TenantConfig } from "./adapters/config/appConfig";
import { readConfig } from "./adapters/config/readConfig";
import { onlyTenant, tenantOf } from "./adapters/config/tenantOf";
import type { DataverseRoom } from "./adapters/dataverse/dataverseRoom";
import type { GraphAccess } from "./adapters/graph/graphAccess";
import type { GraphRoom } from "./adapters/graph/graphRoom";
import type { GraphScope } from "./adapters/graph/scopes";
import { startLookUpTime } from "./adapters/http/lookUpTime";
import { createTransport } from "./adapters/http/transport";
import { shareUntilFailure } from "./adapters/identity/shareUntilFailure";
import { createSignInClient } from "./adapters/identity/createSignInClient";
import { createTokenProvider } from "./adapters/identity/tokenProvider";
import type { Resource, TokenProvider } from "./adapters/identity/tokenProvider";
import { createOfficeAppearance } from "./adapters/outlook/officeAppearance";
import { createOfficeDraftOpener } from "./adapters/outlook/officeDraftOpener";
import { onOfficeCommand } from "./adapters/outlook/officeCommand";
import { createOfficeMailbox } from "./adapters/outlook/officeMailbox";
import { createOfficeNoticeBar } from "./adapters/outlook/officeNoticeBar";
import { officeReady } from "./adapters/outlook/officeReady";
import { supportsNestedAppAuth } from "./adapters/outlook/supportsNestedAppAuth";
import { parseEmailAddress } from "./core/emailAddress";
import { createOpenItemSource } from "./core/openItemSource";
import type { Organization } from "./core/organization";
import type {
  Appearance,
  DraftOpener,
  LookUpSources,
  Mailbox,
  NoticeBar,
  OpenItem,
} from "./core/ports";
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

/** What only the ribbon's commands need. */
export interface Ribbon {
  readonly notices: NoticeBar;
  /** Has a button of the manifest run a function, which Outlook waits for. */
  readonly onCommand: (name: string, run: () => Promise<void>) => void;
}

/** Works before Outlook is ready; what it shows needs Outlook. */
export function createRibbon(): Ribbon {
  return { notices: createOfficeNoticeBar(), onCommand: onOfficeCommand };
}

/** Of Dataverse's limit of 52 for each user, as many as one look-up can use. */
const dataverseRequestsInFlight = 6;

/** What Graph takes from one mailbox at a time. */
const graphRequestsInFlight = 4;

/** What asks other systems: larger than the pane itself, and not needed before it shows. */
async function loadSystems() {
  const [graphAccess, graphRoom, dataverseRoom] = await Promise.all([
    import(/* webpackChunkName: "systems" */ "./adapters/graph/graphAccess"),
    import(/* webpackChunkName: "systems" */ "./adapters/graph/graphRoom"),
    import(/* webpackChunkName: "systems" */ "./adapters/dataverse/dataverseRoom"),
  ]);
  return { ...graphAccess, ...graphRoom, ...dataverseRoom };
}

type Systems = Awaited<ReturnType<typeof loadSystems>>;

/** The systems of the rep's organisation. */
interface Rooms {
  readonly tenant: TenantConfig;
  readonly dataverse: DataverseRoom | undefined;
  readonly graph: GraphRoom;
  readonly graphAccess: GraphAccess;
}

/**
 * Waits for Outlook and config.json, and builds what stands on them.
 * @throws AppError `unsupportedHost` or `notConfigured`; nothing has been sent to anybody then
 */
export async function createServices(): Promise<Services> {
  const systems = shareUntilFailure(loadSystems);
  // Ahead of the first look-up. What fails is met again then.
  systems().catch(() => undefined);
  const [, config] = await Promise.all([officeReady(), readConfig(new URL(location.href))]);
  const tokens = createTokens(config);
  const mailbox = createMailbox(tokens);
  // The organisation is always read before sources are opened for it.
  let rooms: Rooms | undefined;

  return {
    mailbox,
    appearance: createOfficeAppearance(),
    drafts: createOfficeDraftOpener(),
    async readOrganization() {
      const [tenant, loaded] = await Promise.all([tenantOfRep(config, tokens), systems()]);
      rooms ??= openRooms({ config, tenant, tokens }, loaded);
      return readOrganization(rooms);
    },
    openSources(item, organization, signal) {
      const time = startLookUpTime(signal);
      const message = createOpenItemSource(item, organization, new Date());
      const crm = rooms?.dataverse?.openSources(time);
      const standpoint = { rep: mailbox.readRep(), organization };
      const graph = rooms?.graph.openSources(standpoint, time);
      const contacts = [message, ...(crm?.contacts ?? []), ...(graph?.contacts ?? [])];
      return { ...crm, ...graph, contacts };
    },
    async signIn() {
      await tokens.signIn(profileOf(config));
      rooms?.graphAccess.reset();
    },
  };
}

function createTokens(config: AppConfig): TokenProvider {
  const tokens = createTokenProvider({
    authority: `${config.signInOrigin}/${onlyTenant(config)?.tenantId ?? "organizations"}`,
    createClient: () =>
      createSignInClient({
        clientId: config.clientId,
        signInOrigin: config.signInOrigin,
        page: new URL(location.href),
        doesOutlookSignIn: supportsNestedAppAuth(),
      }),
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

/** A file for one organisation tells it without a sign-in. */
async function tenantOfRep(config: AppConfig, tokens: TokenProvider): Promise<TenantConfig> {
  const tenant = onlyTenant(config);
  if (tenant !== undefined) return tenant;
  await tokens.tokensFor(profileOf(config)).get();
  return tenantOf(config, tokens.account()?.tenantId);
}

interface Opening {
  readonly config: AppConfig;
  readonly tenant: TenantConfig;
  readonly tokens: TokenProvider;
}

function openRooms(opening: Opening, systems: Systems): Rooms {
  const { config, tenant, tokens } = opening;
  const graphAccess = systems.createGraphAccess(graphScopesOf(tenant), (scopes) =>
    tokens.tokensFor(graphResource(config, scopes)),
  );
  return {
    tenant,
    dataverse: openDataverse(opening, systems),
    graph: openGraph(opening, graphAccess, systems),
    graphAccess,
  };
}

/**
 * Who opted out has to be known before anybody is suggested. The verified domains only add to those of
 * config.json, so the first look-up does not wait for them.
 */
async function readOrganization({ tenant, graph }: Rooms): Promise<Organization> {
  const { organization, optOutGroupId } = tenant;
  const time = startLookUpTime(new AbortController().signal);
  const completed = graph.completeOrganization(organization, time);
  if (optOutGroupId !== undefined) return completed;
  return Promise.race([completed, Promise.resolve(organization)]);
}

function openDataverse(
  { tenant: { dataverseOrigin: origin }, tokens }: Opening,
  { createDataverseRoom }: Systems,
): DataverseRoom | undefined {
  if (origin === undefined) return undefined;
  const resource = { origin, scopes: [`${origin}/user_impersonation`] };
  const transport = createTransport({
    tokens: tokens.tokensFor(resource),
    maxInFlight: dataverseRequestsInFlight,
  });
  return createDataverseRoom({ origin, transport });
}

function openGraph(
  { config: { graphOrigin }, tenant: { sources, optOutGroupId } }: Opening,
  { tokens, readGranted }: GraphAccess,
  { createGraphRoom }: Systems,
): GraphRoom {
  return createGraphRoom({
    graphOrigin,
    transport: createTransport({ tokens, maxInFlight: graphRequestsInFlight }),
    readGranted,
    sources,
    ...(optOutGroupId !== undefined && { optOutGroupId }),
  });
}

function graphScopesOf({ sources, graphScopes }: TenantConfig): readonly GraphScope[] {
  return [
    "User.Read",
    ...(sources.mailbox ? (["Mail.Read"] as const) : []),
    ...(sources.calendar ? (["Calendars.Read"] as const) : []),
    ...graphScopes,
  ];
}

/** The rep's own profile: what everybody may sign in for. */
function profileOf(config: AppConfig): Resource {
  return graphResource(config, ["User.Read"]);
}

function graphResource({ graphOrigin }: AppConfig, scopes: readonly string[]): Resource {
  return { origin: graphOrigin, scopes: scopes.map((scope) => `${graphOrigin}/${scope}`) };
}
