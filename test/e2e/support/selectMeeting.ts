import type { OpenOutlook } from "./openOutlook";

/** Selects a meeting in the calendar; the list of messages is shown again afterwards. */
export async function selectMeeting(
  { page }: Pick<OpenOutlook, "page">,
  subject: RegExp,
): Promise<void> {
  await page.getByRole("button", { name: "Calendar", exact: true }).click();
  await page
    .getByRole("listbox", { name: "Meetings" })
    .getByRole("option", { name: subject })
    .first()
    .click();
  await page.getByRole("button", { name: "Mail", exact: true }).click();
}
