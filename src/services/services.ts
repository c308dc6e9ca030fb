import type { AppConfig, TenantConfig } from "../adapters/config/appConfig";
import { profileOf } from "../adapters/config/graphResource";
import { createConfigReader } from "../adapters/config/readConfig";
import { onlyTenant, tenantOf } from "../adapters/config/tenantOf";
import { createSignInClient } from "../adapters/identity/createSignInClient";
import { createTokenProvider } from "../adapters/identity/tokenProvider";
import type { TokenProvider } from "../adapters/identity/tokenProvider";
import { canOpenDrafts } from "../adapters/outlook/canOpenDrafts";
import { createOfficeAppearance } from "../adapters/outlook/officeAppearance";
import { openOfficeDialog } from "../adapters/outlook/officeDialog";
import { createOfficeMailbox } from "../adapters/outlook/item/officeMailbox";
import { createOfficeRepChoices } from "../adapters/outlook/officeRepChoices";
import { officeReady } from "../adapters/outlook/officeReady";
import { supportsNestedAppAuth } from "../adapters/outlook/supportsNestedAppAuth";
import { completeRep } from "../core/people/identifyRep";
import type { HostReport, SignInPath } from "../core/hostReport";
import type { RequestLedger, RequestPorts } from "../core/ledger/requestPorts";
import type { Appearance, DraftOpener, Mailbox, RepChoices } from "../core/outlookPorts";
import type { IntroductionWords } from "../core/request/introductionWords";
import { partLoader } from "../core/partLoader";
import { languageOf } from "../core/words/language";
import { loadRequestWords } from "../words/loadRequestWords";
import { loadSystems } from "./loadSystems";
import { createLiveConfig } from "./liveConfig";
import { createTenantOpener } from "./tenantOpener";
import type { TenantServices } from "./tenantServices";

/** Everything the pane and the ribbon's commands use of the outside world. */
export interface Services extends RequestPorts {
  readonly mailbox: Mailbox;
  readonly appearance: Appearance;
  readonly drafts: DraftOpener;
  /** Whether Outlook has a form for a new message here: on phones it has none, nor where the rep is writing. */
  readonly canOpenDrafts: () => boolean;
  readonly choices: RepChoices;
  /** The words of a request, in the language of Outlook. @throws Error where they do not load */
  readonly loadRequestWords: () => Promise<IntroductionWords>;
  /**
   * The services of the rep's organisation, by the settings as they are now: who opted out since the last
   * look-up counts. May have to learn from the sign-in which organisation that is.
   * @throws AppError `notConfigured` and the codes of sign-in
   */
  readonly openTenant: () => Promise<TenantServices>;
  /**
   * Shows the sign-in window. Call it from a click only. What `openTenant` opens from now on is opened
   * for the account the rep chose. @throws AppError
   */
  readonly signIn: () => Promise<void>;
  /** For support: which Outlook this is. @throws Error where it does not load */
  readonly readHostReport: () => Promise<HostReport>;
}

/**
 * Waits for Outlook and config.json, and builds what stands on them.
 *
 * @param followsItems - whether the page stays while other items are opened
 * @throws AppError `unsupportedHost` or `notConfigured`; nothing has been sent to anybody then
 */
export async function createServices({ followsItems = false } = {}): Promise<Services> {
  const systems = partLoader(loadSystems);
  // Loaded ahead of the first look-up; a failure is thrown again there.
  systems().catch(() => undefined);
  const readConfig = createConfigReader(new URL(location.href));
  const reading = readConfig();
  // An unsupported Outlook is reported before any other failure, because no setting helps against it.
  reading.catch(() => undefined);
  await officeReady();
  const outlook = createOfficeMailbox();
  // Outlook is silent about other items until it is asked to tell: what is opened before would never be seen.
  if (followsItems) outlook.onItemChanged(() => undefined);
  const config = await reading;
  let signInPath: SignInPath | undefined;
  const tokens = createTokens(config, outlook, (path) => {
    signInPath = path;
  });
  const mailbox = createMailbox(outlook, tokens);
  const choices = createOfficeRepChoices();
  const liveConfig = createLiveConfig({
    first: config,
    read: readConfig,
    now: () => Date.now(),
  });
  const openedTenant = createTenantOpener(liveConfig, async (current) => {
    const [tenant, loaded] = await Promise.all([tenantOfRep(current, tokens), systems()]);
    const access = { config: current, tenant, tokens };
    return loaded.createTenantServices(loaded.openTenantSystems(access), choices);
  });
  const appearance = createOfficeAppearance();
  return {
    mailbox,
    appearance,
    loadRequestWords: () => loadRequestWords(languageOf(appearance.displayLanguage)),
    drafts: lateDrafts(),
    canOpenDrafts,
    choices,
    openRequestLedger: partLoader(() => openRequestLedger(choices)),
    openTenant: openedTenant.open,
    async signIn() {
      await tokens.signIn(profileOf(config));
      openedTenant.renew();
    },
    readHostReport: async () => ({
      ...(await loadHostReport()).readHostReport(),
      ...(signInPath !== undefined && { signInPath }),
    }),
  };
}

/** Support asks for it, hardly anybody else. */
const loadHostReport = partLoader(
  () => import(/* webpackChunkName: "host-report" */ "../adapters/outlook/hostReport"),
);

/** A draft is opened long after the pane has started, or never. */
function lateDrafts(): DraftOpener {
  const load = partLoader(
    () =>
      import(
        /* webpackChunkName: "draft", webpackPrefetch: true */ "../adapters/outlook/draft/officeDraftOpener"
      ),
  );
  return {
    openDraft: async (draft, onSlow) =>
      (await load()).createOfficeDraftOpener().openDraft(draft, onSlow),
  };
}

/** The ledger is needed only once an introducer is found. */
async function openRequestLedger(choices: RepChoices): Promise<RequestLedger> {
  const { createRequestLedger } = await import(
    /* webpackChunkName: "request-ledger" */ "../adapters/outlook/ledger/requestLedger"
  );
  return createRequestLedger(choices);
}

function createTokens(
  config: AppConfig,
  { readRep }: Mailbox,
  onPath: (path: SignInPath) => void,
): TokenProvider {
  const tokens = createTokenProvider({
    authority: `${config.signInOrigin}/${onlyTenant(config)?.tenantId ?? "organizations"}`,
    mailboxAddress: () => readRep().mailbox,
    createClient: () =>
      createSignInClient({
        clientId: config.clientId,
        signInOrigin: config.signInOrigin,
        page: new URL(location.href),
        openDialog: openOfficeDialog,
        doesOutlookSignIn: supportsNestedAppAuth(),
        onPath,
      }),
  });
  tokens.prepare();
  return tokens;
}

/** Completes the rep by the signed-in account: Outlook gives no name where no item was open at start. */
function createMailbox(mailbox: Mailbox, tokens: TokenProvider): Mailbox {
  const readRep = () => completeRep(mailbox.readRep(), tokens.account() ?? {});
  return { ...mailbox, readRep };
}

/** config.json for one organisation tells the tenant without a sign-in. */
async function tenantOfRep(config: AppConfig, tokens: TokenProvider): Promise<TenantConfig> {
  const tenant = onlyTenant(config);
  if (tenant !== undefined) return tenant;
  await tokens.tokensFor(profileOf(config)).get();
  return tenantOf(config, tokens.account()?.tenantId);
}
