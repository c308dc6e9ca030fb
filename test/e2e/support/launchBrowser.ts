import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

import { findBrowser } from "./findBrowser";

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
}
