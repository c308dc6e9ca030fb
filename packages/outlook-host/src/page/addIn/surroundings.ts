import { getToken } from "../../host/auth/bridgeTokens";
import type { ClaimedOrigin } from "../../host/channel/claimedOrigin";
import type { BridgeOptions } from "../../host/auth/nestedAppAuth";
import type { RoamingSettings } from "../../host/methods/roamingSettings";
import { escapeHtml } from "../../host/methods/textToHtml";
import type { DraftForm, OutlookWindow } from "../../host/outlookWindow";
import { plainVersion } from "../../host/data/appContext";
import { clientFacts } from "../../host/quirks/clientFacts";
import type { PageSession } from "../../mailboxJson";
import type { Surroundings } from "./addInFrame";
import { openComposeWindow } from "./composeWindow";
import { askForConsent } from "./consentDialog";
import { part } from "../parts/dom";
import type { LocalOutlook } from "./localOutlook";
import type { PageSettings } from "../settings/pageSettings";
import { officeThemeColors, shownTheme } from "../settings/theme";
import type { ReadingArea } from "../reading/readingArea";

export type Probes = Pick<LocalOutlook, "requests" | "bridgeRequests" | "faults" | "signInFaults">;

export interface SurroundingsOptions {
  readonly session: PageSession;
  readonly settings: PageSettings;
  readonly probes: Probes;
  readonly reading: Pick<ReadingArea, "openItem" | "notificationsOf">;
  /** One for the whole page: where it is claimed twice, the later claim hears everything. */
  readonly claim: ClaimedOrigin | undefined;
  readonly roamingSettings: RoamingSettings;
  readonly closeAddIn: () => void;
}

/** Puts this page's parts around the add-in. */
export function createSurroundings(options: SurroundingsOptions): Surroundings {
  const { session, settings, probes } = options;
  const { locale, requirementSets, nestedAppAuth, behaviour } = settings;
  return {
    outlook: outlookWindow(options),
    bridge: bridge(session, probes),
    locale,
    requirementSets,
    version: behaviour.profile?.version ?? plainVersion,
    nestedAppAuth,
    client: () => clientFacts(behaviour, officeThemeColors(shownTheme())),
    faults: probes.faults,
    claim: options.claim,
    onRequest: (request) => {
      probes.requests.push(request);
    },
    onBridgeRequest: (request) => {
      probes.bridgeRequests.push(request);
    },
  };
}

function outlookWindow(options: SurroundingsOptions): OutlookWindow {
  const { reading, closeAddIn } = options;
  const { rep, internalDomains } = options.session;
  const { permission, noItem, surface, behaviour } = options.settings;
  return {
    owner: {
      name: rep.name,
      address: rep.address,
      internalDomains,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      permission,
      noItem,
      ...(surface === "shared" && { sharedMailbox: sharedMailboxOf(options.session) }),
      hostVersion: behaviour.profile?.version ?? plainVersion,
    },
    traits: behaviour.traits,
    settings: options.roamingSettings,
    openItem: reading.openItem,
    notifications: () => reading.notificationsOf(reading.openItem()),
    openDraft: (draft) => {
      openComposeWindow(signed(draft, options), part("compose"));
    },
    closeAddIn,
  };
}

/** The mailbox to which prospects of the first domain write. */
export function sharedMailboxOf({ internalDomains: [domain = ""] }: PageSession) {
  return { address: `sales@${domain}` };
}

/** Outlook's own signature, where it adds one to a form that an add-in opens. */
function signed(draft: DraftForm, { session, settings }: SurroundingsOptions): DraftForm {
  if (settings.behaviour.traits.signature === "none") return draft;
  return { ...draft, htmlBody: `${draft.htmlBody}<p>-- <br>${escapeHtml(session.rep.name)}</p>` };
}

function bridge(session: PageSession, probes: Probes): BridgeOptions {
  const { tenantId, rep, account = rep, identityUrl } = session;
  const client = { identityUrl, userId: account.directoryId, askForConsent };
  return {
    account: { tenantId, ...account },
    faults: probes.signInFaults,
    getToken: (parameters, mode) => getToken(parameters, mode, client),
  };
}
