import type { AppConfig, TenantConfig } from "../adapters/config/appConfig";
import { profileOf } from "../adapters/config/graphResource";
import { readConfig } from "../adapters/config/readConfig";
import { onlyTenant, tenantOf } from "../adapters/config/tenantOf";
import { startLookUpTime } from "../adapters/http/lookUpTime";
import { shareUntilFailure } from "../adapters/identity/shareUntilFailure";
import { createSignInClient } from "../adapters/identity/createSignInClient";
import { createTokenProvider } from "../adapters/identity/tokenProvider";
import type { TokenProvider } from "../adapters/identity/tokenProvider";
import { createOfficeAppearance } from "../adapters/outlook/officeAppearance";
import { openOfficeDialog } from "../adapters/outlook/officeDialog";
import { createOfficeDraftOpener } from "../adapters/outlook/draft/officeDraftOpener";
import { onOfficeCommand } from "../adapters/outlook/officeCommand";
import { createOfficeMailbox } from "../adapters/outlook/item/officeMailbox";
import { createOfficeNoticeBar } from "../adapters/outlook/officeNoticeBar";
import { createOfficeRepChoices } from "../adapters/outlook/officeRepChoices";
import { officeReady } from "../adapters/outlook/officeReady";
import { supportsNestedAppAuth } from "../adapters/outlook/supportsNestedAppAuth";
import { completeRep } from "../core/people/completeRep";
import { createOpenItemSource } from "../adapters/outlook/item/openItemSource";
import type { Organization } from "../core/people/organization";
import type { RequestMemory, RequestTemplates } from "../core/ledger/requestPorts";
import type {
  Appearance,
  DraftOpener,
  Mailbox,
  NoticeBar,
  OpenItem,
  RepChoices,
} from "../core/outlookPorts";
import type { LookUpSources } from "../core/lookUp/ports";
import { loadSystems, openRooms, readOrganization } from "./systems";
import type { Rooms } from "./systems";

/** What the pane and the ribbon's commands need from the outside world. */
export interface Services extends RequestMemory {
  readonly mailbox: Mailbox;
  readonly appearance: Appearance;
  readonly drafts: DraftOpener;
  readonly choices: RepChoices;
  /** Undefined where there is no CRM. */
  readonly openCrmTemplates: () => RequestTemplates | undefined;
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

/** The rep waits for the composer meanwhile. */
const templateLimitMs = 2_000;

/**
 * Waits for Outlook and config.json, and builds what stands on them.
 * @throws AppError `unsupportedHost` or `notConfigured`; nothing has been sent to anybody then
 */
export async function createServices(): Promise<Services> {
  const systems = shareUntilFailure(loadSystems);
  // Ahead of the first look-up. What fails is met again then.
  systems().catch(() => undefined);
  const config = await readConfigInOutlook();
  const tokens = createTokens(config);
  const mailbox = createMailbox(tokens);
  const choices = createOfficeRepChoices();
  // The organisation is always read before sources are opened for it.
  let rooms: Rooms | undefined;

  return {
    mailbox,
    appearance: createOfficeAppearance(),
    drafts: createOfficeDraftOpener(),
    choices,
    openRequestLedger: shareUntilFailure(async () =>
      (await systems()).createRequestLedger(choices),
    ),
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
    openRequestTasks: () =>
      rooms?.tenant.logsRequests === true
        ? rooms.dataverse?.openTasks(startLookUpTime(new AbortController().signal))
        : undefined,
    openCrmTemplates: () =>
      rooms?.dataverse?.openTemplates(
        startLookUpTime(new AbortController().signal, templateLimitMs),
      ),
    async signIn() {
      await tokens.signIn(profileOf(config));
      rooms?.graphAccess.reset();
    },
  };
}

/** Where Outlook itself cannot do it, no setting helps: that is said first, whatever fails sooner. */
async function readConfigInOutlook(): Promise<AppConfig> {
  const config = readConfig(new URL(location.href));
  config.catch(() => undefined);
  await officeReady();
  return config;
}

function createTokens(config: AppConfig): TokenProvider {
  const tokens = createTokenProvider({
    authority: `${config.signInOrigin}/${onlyTenant(config)?.tenantId ?? "organizations"}`,
    createClient: () =>
      createSignInClient({
        clientId: config.clientId,
        signInOrigin: config.signInOrigin,
        page: new URL(location.href),
        openDialog: openOfficeDialog,
        doesOutlookSignIn: supportsNestedAppAuth(),
      }),
  });
  tokens.prepare();
  return tokens;
}

/** Outlook names nobody where no item was open at start; the sign-in may know more addresses. */
function createMailbox(tokens: TokenProvider): Mailbox {
  const mailbox = createOfficeMailbox();
  const readRep = () => completeRep(mailbox.readRep(), tokens.account() ?? {});
  return { ...mailbox, readRep };
}

/** A file for one organisation tells it without a sign-in. */
async function tenantOfRep(config: AppConfig, tokens: TokenProvider): Promise<TenantConfig> {
  const tenant = onlyTenant(config);
  if (tenant !== undefined) return tenant;
  await tokens.tokensFor(profileOf(config)).get();
  return tenantOf(config, tokens.account()?.tenantId);
}
