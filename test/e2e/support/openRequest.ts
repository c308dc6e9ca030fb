import type { OpenOutlook } from "./openOutlook";

/** Begins a request to Tricia Potter about Yvonne McKay, as far as its composer. */
export async function openRequest(outlook: OpenOutlook): Promise<void> {
  await outlook.select(/Yvonne McKay.*New store/);
  await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
  await outlook.pane.getByRole("heading", { name: "Ask Tricia Potter" }).waitFor();
}
