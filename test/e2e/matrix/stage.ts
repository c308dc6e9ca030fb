import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { Browser, Page } from "playwright-core";

import { startLocalTenant } from "../../../dev/tenant/localTenant";
import type { LocalTenant } from "../../../dev/tenant/localTenant";
import type { TenantFaults } from "../../../dev/tenant/tenantFaults";
import { watchForLeaks } from "../support/leakWatch";
import { originsOf } from "../support/leaksIn";
import type { LeakWatch } from "../support/leakWatch";
import type { Scenario } from "./scenario";

/** A tenant whose troubles change from scenario to scenario, and a page that is loaded anew for each. */
export interface Stage {
  readonly tenant: LocalTenant;
  readonly script: Fault[];
  readonly trouble: { -readonly [Name in keyof TenantFaults]: TenantFaults[Name] };
  readonly page: Page;
  readonly leakWatch: LeakWatch;
}

export async function openStage(browser: Browser): Promise<Stage> {
  const script: Fault[] = [];
  const trouble = { script };
  const [tenant, page] = await Promise.all([
    startLocalTenant({ port: 0, faults: trouble }),
    openPage(browser),
  ]);
  return { tenant, script, trouble, page, leakWatch: watchForLeaks(page, originsOf(tenant)) };
}

/** Plays on the stage, in a browser context of its own where that of others would hide the trouble, or keep it. */
export async function onStage<Result>(
  scenario: Scenario,
  stage: Stage,
  play: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const browser = stage.page.context().browser();
  if (browser === null || !needsOwnContext(scenario)) return play(stage);
  const page = await openPage(browser);
  try {
    return await play({ ...stage, page, leakWatch: watchForLeaks(page, originsOf(stage.tenant)) });
  } finally {
    await page.context().close();
  }
}

/** Browsers keep files, and answers to preflights; and what runs before a page runs before each of its loads. */
function needsOwnContext({ faults = [], machine }: Scenario): boolean {
  const isAboutCache = faults.some(
    ({ system, method }) => system === "site" || method === "OPTIONS",
  );
  return isAboutCache || machine !== undefined;
}

function openPage(browser: Browser): Promise<Page> {
  return browser.newPage({
    viewport: { width: 1_000, height: 700 },
    locale: "en-US",
    // Placeholders that shimmer cost more than all the rest, and most scenarios wait in front of them.
    reducedMotion: "reduce",
  });
}
