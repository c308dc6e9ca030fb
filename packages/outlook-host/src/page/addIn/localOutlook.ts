import type { Fault } from "../../host/faults";
import type { BridgeFault, BridgeMethod, BridgeRequest } from "../../host/auth/nestedAppAuth";
import type { LoggedRequest } from "../../host/outlookHost";
import type { Theme } from "../settings/theme";

/** The interface for tests on the page's window: it shows and does more than a user can. */
export interface LocalOutlook {
  /** All that the add-in's frames asked of Outlook, in order. */
  readonly requests: LoggedRequest[];
  /** All that MSAL asked over the bridge. */
  readonly bridgeRequests: BridgeRequest[];
  /** Faults of calls, by the call's number, or by the action's name where it has no number. */
  readonly faults: Map<number | string, Fault>;
  /** Faults of sign-in, by the bridge's method. */
  readonly signInFaults: Map<BridgeMethod, BridgeFault>;
  /** Opens a message by its id, or nothing. Resolves when it is open. */
  readonly select: (messageId: string | undefined) => Promise<void>;
  readonly setTheme: (theme: Theme) => void;
  /** Starts the pane again, for faults that concern its start. */
  readonly reloadAddIn: () => void;
}

declare global {
  interface Window {
    localOutlook?: LocalOutlook;
  }
}
