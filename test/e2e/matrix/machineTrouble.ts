import type { Page } from "playwright-core";

import type { LocalTenant } from "../../../dev/tenant/localTenant";
import type { Scenario } from "./scenario";
import { paneFrame } from "./watchPane";

declare global {
  interface Window {
    /** Set by a test: the machine has a network again. */
    isBackOnline?: boolean;
  }
}

/** What is wrong with the rep's machine before the page loads. */
export async function beginMachineTrouble(
  trouble: Scenario["machine"],
  page: Page,
  { origins }: LocalTenant,
): Promise<void> {
  switch (trouble) {
    case undefined:
      return;
    case "offline":
      await page.addInitScript(goOffline);
      for (const origin of Object.values(origins))
        await page.route(`${origin}/**`, (route) => route.abort("internetdisconnected"));
      return;
    case "keepsNothing":
      await page.addInitScript(keepNothing);
      return;
    case "isFull":
      await page.addInitScript(beFull);
      return;
    case "hidesPane":
      await page.addInitScript(hide);
      return;
  }
}

export async function endMachineTrouble(trouble: Scenario["machine"], page: Page): Promise<void> {
  if (trouble !== "offline") return;
  await page.unrouteAll();
  await paneFrame(page)?.evaluate(() => {
    window.isBackOnline = true;
    window.dispatchEvent(new Event("online"));
  });
}

function goOffline(): void {
  Object.defineProperty(navigator, "onLine", { get: () => window.isBackOnline === true });
}

function keepNothing(): void {
  if (!location.pathname.endsWith("taskpane.html")) return;
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException("Access is denied.", "SecurityError");
      },
    });
  }
}

function beFull(): void {
  if (!location.pathname.endsWith("taskpane.html")) return;
  Storage.prototype.setItem = () => {
    throw new DOMException("It is full.", "QuotaExceededError");
  };
}

function hide(): void {
  Object.defineProperty(document, "hidden", { get: () => true });
  Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
}
