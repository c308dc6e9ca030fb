import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { Browser, BrowserContext } from "playwright-core";

import { startLocalTenant } from "../../../dev/tenant/localTenant";
import { launchBrowser } from "../support/launchBrowser";
import { playScenario } from "./playScenario";
import type { Stage } from "./playScenario";
import type { Played } from "./played";
import type { Scenario } from "./scenario";

/** Each with a tenant of its own: a scenario waits far more than it works. */
const lanes = 5;

/** Plays every scenario in one browser. @returns by name what each came to, or why it could not be played */
export async function playAll(
  scenarios: readonly Scenario[],
): Promise<ReadonlyMap<string, Played | Error>> {
  const browser = await launchBrowser();
  const played = new Map<string, Played | Error>();
  const left = [...scenarios];
  const playNext = async (stage: Stage, shared: BrowserContext): Promise<void> => {
    const scenario = left.shift();
    if (scenario === undefined) return;
    played.set(scenario.name, await playOne(scenario, stage, { browser, shared }));
    await playNext(stage, shared);
  };
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      const stage = await openStage();
      await playNext(stage, await openContext(browser));
      await stage.tenant.close();
    }),
  );
  await browser.close();
  return played;
}

async function openStage(): Promise<Stage> {
  const script: Fault[] = [];
  const trouble = { script };
  return { tenant: await startLocalTenant({ port: 0, faults: trouble }), script, trouble };
}

function openContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1_000, height: 700 }, locale: "en-US" });
}

async function playOne(
  scenario: Scenario,
  stage: Stage,
  { browser, shared }: { readonly browser: Browser; readonly shared: BrowserContext },
): Promise<Played | Error> {
  const context = isAboutCache(scenario) ? await openContext(browser) : shared;
  try {
    return await playScenario(scenario, stage, context);
  } catch (error) {
    await Promise.all(context.pages().map((page) => page.close()));
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    if (context !== shared) await context.close();
  }
}

/** What a browser keeps between scenarios would hide these troubles: files, and answers to preflights. */
function isAboutCache({ faults = [] }: Scenario): boolean {
  return faults.some(({ system, method }) => system === "site" || method === "OPTIONS");
}
