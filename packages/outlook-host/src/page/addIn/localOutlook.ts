import type { Fault } from "../../host/faults";
import type { BridgeMethod, BridgeRequest, BridgeStatus } from "../../host/auth/nestedAppAuth";
import type { LoggedRequest } from "../../host/outlookHost";
import type { Theme } from "../settings/theme";

/** What tests can see and do beyond a user; on the page's window. */
export interface LocalOutlook {
  /** All that the add-in's frames asked of Outlook, in order. */
  readonly requests: LoggedRequest[];
  /** All that MSAL asked over the bridge. */
  readonly bridgeRequests: BridgeRequest[];
  /** What goes wrong with a call; by its number, or by the name of an action without one. */
  readonly faults: Map<number | string, Fault>;
  /** What goes wrong with sign-in. */
  readonly signInFaults: Map<BridgeMethod, BridgeStatus | "silence">;
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
