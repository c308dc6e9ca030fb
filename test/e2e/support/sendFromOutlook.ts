import type { OpenOutlook } from "./openOutlook";

/** A mail that the rep has sent to Yvonne McKay, as it lies in Sent Items. */
export async function sendFromOutlook({ page }: OpenOutlook, subject: string): Promise<void> {
  await page.evaluate(async (text) => {
    const to = [{ name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" }];
    await fetch("/outlook/api/send", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ to, cc: [], subject: text, text: "Hello Yvonne" }),
    });
  }, subject);
}

export async function openSentItem({ page }: OpenOutlook, subject: string): Promise<void> {
  await page.getByRole("button", { name: "Sent", exact: true }).click();
  const sent = page.getByRole("listbox", { name: "Sent items" });
  await sent
    .getByRole("option", { name: `Yvonne McKay ${subject}` })
    .first()
    .click();
}
