import type { APIResponse, Page, Route } from "playwright-core";

/** config.json as it is written; a test changes in it what it is about. */
export interface WrittenConfig {
  readonly tenants: Readonly<Record<string, WrittenTenant>>;
}

interface WrittenTenant {
  readonly optOut: { groupId?: string };
  readonly graphScopes: string[];
  readonly sources: Record<string, boolean>;
  readonly draft: { closing?: Readonly<Record<string, string>> };
  asks?: { readonly crmTask: boolean };
}

const configAddress = "**/config.json";

/**
 * Has the page read the local tenant's config.json with every tenant in it changed, in place of an earlier change.
 * The pane reads the file again at each look-up, also just as a page goes: what is lost by then is no failure.
 */
export async function changeConfig(
  page: Page,
  change: (tenant: WrittenTenant) => void,
): Promise<void> {
  await changeConfigText(page, (text) => {
    const config = JSON.parse(text) as WrittenConfig;
    for (const tenant of Object.values(config.tenants)) change(tenant);
    return JSON.stringify(config);
  });
}

/** The same for the text of the file, which need not stay JSON. */
export async function changeConfigText(
  page: Page,
  change: (text: string) => string,
): Promise<void> {
  await page.unroute(configAddress);
  await page.route(configAddress, async (route) => {
    const read = await readAnswer(route).catch(() => undefined);
    const answering =
      read === undefined
        ? route.abort()
        : route.fulfill({ response: read.response, body: change(read.text) });
    await answering.catch(() => undefined);
  });
}

async function readAnswer(route: Route): Promise<{ response: APIResponse; text: string }> {
  const response = await route.fetch();
  return { response, text: await response.text() };
}
