import type { Locator } from "playwright-core";

import type { OpenOutlook } from "./openOutlook";

/** Opens what was looked at where it is one closed line; where something is missing, it is open. */
export async function openSources(outlook: Pick<OpenOutlook, "pane">): Promise<Locator> {
  const sources = outlook.pane.getByRole("region", { name: /^Checked/ });
  // A source that fails meanwhile opens it by itself, and the click would close it.
  while ((await sources.locator("details").getAttribute("open")) === null) {
    await sources.locator("summary").click();
  }
  return sources;
}
