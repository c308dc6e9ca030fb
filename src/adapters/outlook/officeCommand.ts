/**
 * Has a button of the ribbon run a function. Outlook is told when the function has ended, however it ends;
 * else the button stays busy. Call it while the page loads: Outlook may run the function at once.
 */
export function onOfficeCommand(name: string, run: () => Promise<void>): void {
  // Office is absent where Microsoft's script could not be loaded; then no button calls the
  // function either.
  if (typeof Office === "undefined") return;

  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void complete(run, event);
  });
  // Office.js does not start before a page calls onReady.
  void Office.onReady();
}

async function complete(
  run: () => Promise<void>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await run();
  } catch {
    // The command itself has told the rep what went wrong.
  } finally {
    event.completed();
  }
}
