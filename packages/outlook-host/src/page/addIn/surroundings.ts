import { getToken } from "../../host/auth/bridgeTokens";
import type { ClaimedOrigin } from "../../host/channel/claimedOrigin";
import type { BridgeOptions } from "../../host/auth/nestedAppAuth";
import type { OutlookWindow } from "../../host/outlookWindow";
import { createRoamingSettings } from "../../host/methods/roamingSettings";
import type { PageSession } from "../../mailboxJson";
import type { Surroundings } from "./addInFrame";
import { openComposeWindow } from "./composeWindow";
import { askForConsent } from "./consentDialog";
import { part } from "../parts/dom";
import type { LocalOutlook } from "./localOutlook";
import type { PageSettings } from "../settings/pageSettings";
import type { ReadingArea } from "../reading/readingArea";

export type Probes = Pick<LocalOutlook, "requests" | "bridgeRequests" | "faults" | "signInFaults">;

export interface SurroundingsOptions {
  readonly session: PageSession;
  readonly settings: PageSettings;
  readonly probes: Probes;
  readonly reading: Pick<ReadingArea, "openItem" | "notificationsOf">;
  /** One for the whole page: where it is claimed twice, the later claim hears everything. */
  readonly claim: ClaimedOrigin | undefined;
  readonly closeAddIn: () => void;
}

/** Puts this page's parts around the add-in. */
export function createSurroundings(options: SurroundingsOptions): Surroundings {
  const { session, settings, probes } = options;
  const { locale, requirementSets, nestedAppAuth } = settings;
  return {
    outlook: outlookWindow(options),
    bridge: bridge(session, probes),
    locale,
    requirementSets,
    nestedAppAuth,
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
  const { permission, noItem, surface } = options.settings;
  return {
    owner: {
      name: rep.name,
      address: rep.address,
      internalDomains,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      permission,
      noItem,
      ...(surface === "shared" && { sharedMailbox: sharedMailboxOf(options.session) }),
    },
    settings: createRoamingSettings(localStorage, rep.address),
    openItem: reading.openItem,
    notifications: () => reading.notificationsOf(reading.openItem()),
    openDraft: (draft) => {
      openComposeWindow(draft, part("compose"));
    },
    closeAddIn,
  };
}

/** The mailbox to which prospects of the first domain write. */
export function sharedMailboxOf({ internalDomains: [domain = ""] }: PageSession) {
  return { address: `sales@${domain}` };
}

function bridge(session: PageSession, probes: Probes): BridgeOptions {
  const { tenantId, rep, account = rep, identityUrl } = session;
  return {
    account: { tenantId, ...account },
    faults: probes.signInFaults,
    getToken: (parameters, mode) => getToken(parameters, mode, { identityUrl, askForConsent }),
  };
}
