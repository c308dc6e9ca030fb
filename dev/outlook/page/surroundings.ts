import { getToken } from "../host/bridgeTokens";
import { claimOrigin } from "../host/claimedOrigin";
import type { BridgeOptions } from "../host/nestedAppAuth";
import type { OutlookWindow } from "../host/outlookWindow";
import { createRoamingSettings } from "../host/roamingSettings";
import type { PageSession } from "../mailboxJson";
import type { Surroundings } from "./addInFrame";
import { openComposeWindow } from "./composeWindow";
import { askForConsent } from "./consentDialog";
import { part } from "./dom";
import type { LocalOutlook } from "./localOutlook";
import type { PageSettings } from "./pageSettings";
import type { ReadingArea } from "./readingArea";

export type Probes = Pick<LocalOutlook, "requests" | "bridgeRequests" | "faults" | "signInFaults">;

export interface SurroundingsOptions {
  readonly session: PageSession;
  readonly settings: PageSettings;
  readonly probes: Probes;
  readonly reading: ReadingArea;
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
    claim: location.protocol === "https:" ? undefined : claimOrigin(`https://${location.host}`),
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
  const { permission, noItem } = options.settings;
  return {
    owner: {
      name: rep.name,
      address: rep.address,
      internalDomains,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      permission,
      noItem,
    },
    settings: createRoamingSettings(localStorage, rep.address),
    openItem: reading.openItem,
    notifications: reading.notifications,
    openDraft: (draft) => {
      openComposeWindow(draft, part("compose"));
    },
    closeAddIn,
  };
}

function bridge({ tenantId, rep, identityUrl }: PageSession, probes: Probes): BridgeOptions {
  return {
    account: { tenantId, ...rep },
    faults: probes.signInFaults,
    getToken: (parameters, mode) => getToken(parameters, mode, { identityUrl, askForConsent }),
  };
}
