/**
 * Listeners for one event of the mailbox. Office.js can only remove all handlers of an event at once,
 * so it gets one handler, which stays.
 */
export function createOfficeEvent(
  type: () => Office.EventType,
): (listener: (event: unknown) => void) => () => void {
  const listeners = new Set<(event: unknown) => void>();
  let isRegistered = false;

  function register(): void {
    isRegistered = true;
    Office.context.mailbox.addHandlerAsync(type(), (event: unknown) => {
      for (const listener of listeners) listener(event);
    });
  }

  /** Returns how to stop. */
  return function listen(listener) {
    if (!isRegistered) register();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}
