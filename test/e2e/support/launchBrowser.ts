import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

import { findBrowser } from "./findBrowser";

/**
 * Of Chromium, as playwright-core 1.65 switches them off for the sake of its own tests (of what this browser has); the last
 * such argument counts, so they are named again.
 */
const playwrights = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/** Pages of the browser's own behind its address bar: each window began two, at the cost of opening the pane itself. */
const addressBars = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      `--disable-features=${[...playwrights, ...addressBars].join(",")}`,
    ],
  });
}
