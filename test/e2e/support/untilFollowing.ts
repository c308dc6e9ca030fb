import type { OpenOutlook } from "./openOutlook";

/** Waits until the add-in has asked to be told of other messages. */
export async function untilFollowing({ page }: OpenOutlook): Promise<void> {
  await page.waitForFunction(isAskedToTell);
}

/** Runs in the page of the local Outlook. */
function isAskedToTell(): boolean {
  return (window.localOutlook?.requests ?? []).some(
    ({ kind, action }) => kind === "registerEvent" && action === "olkItemSelectedChanged",
  );
}
