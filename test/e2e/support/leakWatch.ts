import type { Frame, Page, Request } from "playwright-core";

import type { LocalTenant } from "../../../dev/tenant/localTenant";

/** What the add-in sent, said and kept, from the beginning. */
export interface LeakWatch {
  /** Requests of the add-in's own pages to anybody whom config.json does not name. */
  readonly strangers: readonly string[];
  /** Addresses of web pages and requests, decoded. */
  readonly urls: readonly string[];
  /** All that was written to the browser's console, and errors nobody caught. */
  readonly logged: readonly string[];
  /** Tokens that went to a system they were not made for. */
  readonly strayTokens: readonly string[];
  /** What the add-in's origin keeps in the browser now. */
  readonly kept: () => Promise<readonly string[]>;
  /** The pages of the add-in as they are drawn now. */
  readonly drawn: () => Promise<readonly string[]>;
}

const addInPage = /\/(?:taskpane|commands|sign-in|signed-in|sign-in-dialog)\.html/;

/** Watches a page in which nothing has been loaded yet, and the windows that it opens. */
export function watchForLeaks(first: Page, tenantOf: () => LocalTenant | undefined): LeakWatch {
  const context = first.context();
  const strangers: string[] = [];
  const urls: string[] = [];
  const logged: string[] = [];
  const strayTokens: string[] = [];
  context.on("request", (request) => {
    if (!isOfAddIn(request)) return;
    const url = new URL(request.url());
    urls.push(decodeURIComponent(url.href.replaceAll("+", " ")));
    if (!/^(?:data|blob|about):$/.test(url.protocol) && !isKnown(url, tenantOf()))
      strangers.push(url.href);
    strayTokens.push(...strayTokensOf(request, url));
  });
  const watchPage = (page: Page) => {
    page.on("console", (message) => logged.push(message.text()));
    page.on("pageerror", ({ message, stack = "" }) => logged.push(`${message} ${stack}`));
    page.on("framenavigated", (frame) => {
      if (addInPage.test(frame.url())) urls.push(decodeURIComponent(frame.url()));
    });
  };
  watchPage(first);
  context.on("page", watchPage);
  const ofAddIn = () =>
    context.pages().flatMap((page) => page.frames().filter((frame) => addInPage.test(frame.url())));
  return {
    ...{ strangers, urls, logged, strayTokens },
    kept: async () => (await Promise.all(ofAddIn().map(storageOf))).flat(),
    drawn: () => Promise.all(ofAddIn().map((frame) => frame.content())),
  };
}

function isOfAddIn(request: Request): boolean {
  // A window that is only opening has no frame yet; what it asks is its own address.
  return request.isNavigationRequest()
    ? addInPage.test(request.url())
    : addInPage.test(request.frame().url());
}

/** The add-in's origin is any other of this machine's: its port is told to nobody. */
function isKnown({ origin, hostname }: URL, tenant: LocalTenant | undefined): boolean {
  const origins = Object.values(tenant?.origins ?? {}) as readonly string[];
  return hostname === "localhost" || origins.includes(origin);
}

function strayTokensOf(request: Request, { origin }: URL): readonly string[] {
  const [, claims] =
    /^Bearer [\w-]+\.([\w-]+)\./.exec(request.headers()["authorization"] ?? "") ?? [];
  if (claims === undefined) return [];
  const { aud } = JSON.parse(Buffer.from(claims, "base64url").toString()) as {
    readonly aud: string;
  };
  return aud === origin ? [] : [`a token for ${aud} to ${origin}`];
}

async function storageOf(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    const databases = await indexedDB.databases();
    const cached = "caches" in window ? await caches.keys() : [];
    return [
      ...[localStorage, sessionStorage].flatMap((storage) =>
        Array.from({ length: storage.length }, (_, place) => {
          const name = storage.key(place) ?? "";
          return `${name}=${storage.getItem(name) ?? ""}`;
        }),
      ),
      document.cookie,
      ...databases.map(({ name = "" }) => name),
      ...cached,
    ].filter((text) => text !== "");
  });
}
