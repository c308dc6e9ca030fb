import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { BrowserContext, Page } from "playwright-core";

import type { LocalTenant } from "../../../dev/tenant/localTenant";
import type { TenantFaults } from "../../../dev/tenant/tenantFaults";
import { ownError } from "../support/ownComplaint";
import { isAsPlayed, isWhole, knowsSomething } from "./judge";
import { beginMachineTrouble, endMachineTrouble } from "./machineTrouble";
import type { Played } from "./played";
import type { Scenario } from "./scenario";
import { waitForPane } from "./watchPane";
import type { PaneNow } from "./watchPane";

/** A tenant whose troubles change from scenario to scenario. */
export interface Stage {
  readonly tenant: LocalTenant;
  readonly script: Fault[];
  readonly trouble: { -readonly [Name in keyof TenantFaults]: TenantFaults[Name] };
}

/** A look-up ends within 15 seconds; other tests run beside this one. */
const settlingLimitMs = 45_000;
const recoveryLimitMs = 30_000;

export async function playScenario(
  scenario: Scenario,
  { tenant, script, trouble }: Stage,
  context: BrowserContext,
): Promise<Played> {
  const next = `${tenant.origins.graph}/v1.0/me/messages?$skiptoken=1`;
  const faults = (scenario.faults ?? []).map((fault) => withNextPage(fault, next));
  script.splice(0, script.length, ...faults);
  trouble.page = scenario.page ?? {};
  trouble.clockSkewMinutes = scenario.clockSkewMinutes ?? 0;
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(...ownError(error)));
  await beginMachineTrouble(scenario.machine, page, tenant);
  await page.goto(new URL(scenario.query ?? "", tenant.url).href);

  const isSettled = (now: PaneNow) => now.text !== "" && !now.isLooking;
  const firstAnswer = await waitForPane(
    page,
    (now) => knowsSomething(now) || isSettled(now),
    settlingLimitMs,
  );
  if (scenario.then !== undefined) {
    await waitForPane(page, isSettled, settlingLimitMs);
    await act(scenario.then, page);
  }
  const settled = await waitForPane(page, (now) => isAsPlayed(scenario, now), settlingLimitMs);

  script.length = 0;
  trouble.page = {};
  await page.evaluate(() => {
    window.localOutlook?.faults.clear();
    window.localOutlook?.signInFaults.clear();
  });
  await endMachineTrouble(scenario.machine, page);
  const recovered = await recover(scenario, page);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.close();
  return { settled, firstAnswer, errors, recovered };
}

/** Addresses of pages are absolute, and known when the tenant runs. */
function withNextPage(fault: Fault, next: string): Fault {
  return fault.body === undefined ? fault : { ...fault, body: fault.body.replace("{next}", next) };
}

async function act(step: NonNullable<Scenario["then"]>, page: Page): Promise<void> {
  const pane = page.frameLocator('iframe[title="Who Knows Whom"]');
  const click = (name: string) => pane.getByRole("button", { name }).first().click();
  switch (step) {
    case "showGraph":
      return click("Graph view");
    case "showDetails":
      return click("Details about Tricia Potter");
    case "getIntroduced":
      return click("Get introduced by Tricia Potter");
    case "openDraft":
      await click("Get introduced by Tricia Potter");
      return click("Open draft in Outlook");
  }
}

async function recover({ recovery }: Scenario, page: Page): Promise<PaneNow | undefined> {
  if (recovery === undefined) return undefined;
  if (recovery !== "byItself") {
    const pane = page.frameLocator('iframe[title="Who Knows Whom"]');
    const button = pane.getByRole("button", { name: recovery }).first();
    // Where it is not there, what the pane says in its place tells more than the missing button.
    await button.click({ timeout: 5_000 }).catch(() => undefined);
  }
  return waitForPane(page, isWhole, recoveryLimitMs);
}
