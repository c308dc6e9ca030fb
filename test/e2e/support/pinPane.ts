import type { OpenOutlook } from "./openOutlook";
import { untilFollowing } from "./untilFollowing";

/** Pins the pane and waits until it follows what is opened: a machine under load needs a while for that. */
export async function pinPane(outlook: OpenOutlook): Promise<void> {
  await outlook.page.getByRole("button", { name: "Pin", exact: true }).click();
  await untilFollowing(outlook);
}
