import { officeCall } from "./officeCall";

/** Pauses before each retry: on a slow start Outlook refuses a registration that it accepts later. */
const defaultPausesMs = [1_000, 4_000, 15_000];

export type ListenToOffice = (
  listener: (event: unknown) => void,
  onUnavailable?: () => void,
) => () => void;

/**
 * Listeners for one event of the mailbox. Office.js can only remove all handlers of an event at once,
 * so it gets one handler, which stays. A registration that fails or is never answered is repeated.
 *
 * @param pausesMs - the waits before each further attempt
 */
export function createOfficeEvent(
  type: () => Office.EventType,
  pausesMs: readonly number[] = defaultPausesMs,
): ListenToOffice {
  const listeners = new Set<(event: unknown) => void>();
  let registered: Promise<boolean> | undefined;

  function handle(event: unknown): void {
    for (const listener of listeners) listener(event);
  }

  async function register(): Promise<boolean> {
    for (const pauseMs of [0, ...pausesMs]) {
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (await isAccepted(type(), handle)) return true;
    }
    return false;
  }

  /** Returns how to stop. */
  return function listen(listener, onUnavailable) {
    registered ??= register();
    listeners.add(listener);
    void registered.then((isRegistered) => {
      if (!isRegistered && listeners.has(listener)) onUnavailable?.();
    });
    return () => {
      listeners.delete(listener);
    };
  };
}

async function isAccepted(
  type: Office.EventType,
  handle: (event: unknown) => void,
): Promise<boolean> {
  try {
    await officeCall((callback) => {
      Office.context.mailbox.addHandlerAsync(type, handle, callback);
    });
    return true;
  } catch {
    // The caller repeats the registration, and tells the pane when every attempt has failed.
    return false;
  }
}
