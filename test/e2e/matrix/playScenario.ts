import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { Page } from "playwright-core";

import { leaksOfTenant } from "../support/leaksIn";
import { ownError } from "../support/ownComplaint";
import { isAsPlayed, isWhole, knowsSomething } from "./judge";
import { beginMachineTrouble, endMachineTrouble } from "./machineTrouble";
import type { Played } from "./played";
import type { Scenario } from "./scenario";
import type { Stage } from "./stage";
import { waitForPane } from "./watchPane";
import type { PaneNow } from "./watchPane";

/** A look-up ends within 15 seconds; other tests run beside this one. */
const limitMs = 60_000;
const clickLimitMs = 20_000;

export async function playScenario(scenario: Scenario, stage: Stage): Promise<Played> {
  const { page, tenant, leakWatch } = stage;
  const until = performance.now() + limitMs;
  const errors: string[] = [];
  const noteError = (error: Error) => errors.push(...ownError(error));
  page.on("pageerror", noteError);
  leakWatch.startAnew();
  await beginTrouble(scenario, stage);
  await page.goto(new URL(scenario.query ?? "", tenant.url).href);

  const isSettled = (now: PaneNow) => now.text !== "" && !now.isLooking;
  const hasAnswer = (now: PaneNow) => knowsSomething(now) || isSettled(now);
  const firstAnswer = await waitForPane(page, hasAnswer, until);
  if (scenario.then !== undefined) {
    await waitForPane(page, isSettled, until);
    await act(scenario.then, page);
  }
  const settled = await waitForPane(page, (now) => isAsPlayed(scenario, now), until);

  await endTrouble(scenario, stage);
  const recovered = await recover(scenario, page, until);
  const leaks = await leaksOfTenant(leakWatch, page, tenant);
  await page.evaluate(forgetRep);
  page.off("pageerror", noteError);
  return { settled, firstAnswer, errors, leaks, recovered };
}

/** Runs in the page: the pane goes first, so that it keeps nothing afterwards. */
function forgetRep(): void {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
  localStorage.clear();
  sessionStorage.clear();
}

async function beginTrouble(scenario: Scenario, stage: Stage): Promise<void> {
  const { faults = [], page = {}, clockSkewMinutes = 0, machine } = scenario;
  const next = `${stage.tenant.origins.graph}/v1.0/me/messages?$skiptoken=1`;
  stage.script.splice(0, Infinity, ...faults.map((fault) => withNextPage(fault, next)));
  stage.trouble.page = page;
  stage.trouble.clockSkewMinutes = clockSkewMinutes;
  await beginMachineTrouble(machine, stage.page, stage.tenant);
}

async function endTrouble({ machine }: Scenario, stage: Stage): Promise<void> {
  const { page } = stage;
  stage.script.length = 0;
  stage.trouble.page = {};
  await page.evaluate(() => {
    window.localOutlook?.faults.clear();
    window.localOutlook?.signInFaults.clear();
  });
  await endMachineTrouble(machine, page);
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

async function recover(
  { recovery }: Scenario,
  page: Page,
  until: number,
): Promise<PaneNow | undefined> {
  if (recovery === undefined) return undefined;
  if (recovery === "byItself") return waitForPane(page, isWhole, until);
  const pane = page.frameLocator('iframe[title="Who Knows Whom"]');
  const button = pane.getByRole("button", { name: recovery }).first();
  // Where it is not there, what the pane says in its place tells more than the missing button.
  await button.click({ timeout: clickLimitMs }).catch(() => undefined);
  // One click is enough: what was asked during the trouble is not waited for.
  return waitForPane(page, isWhole, until);
}
