import type { FrameLocator, Page } from "playwright-core";

/** The window that a click opens. */
export async function windowOf(page: Page, click: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent("page"), click()]);
  return opened;
}

/** Signs the rep in through the window of our own. @returns the addresses of both windows */
export async function signInByWindow({
  page,
  pane,
}: {
  readonly page: Page;
  readonly pane: FrameLocator;
}): Promise<readonly string[]> {
  const button = pane.getByRole("button", { name: "Sign in" }).first();
  const first = await windowOf(page, () => button.click());
  const second = await windowOf(first, () =>
    first.getByRole("button", { name: "Continue" }).click(),
  );
  const urls = [first.url(), second.url()];
  await second.getByRole("link", { name: /Continue as Blaine Carmack/ }).click();
  return urls;
}
