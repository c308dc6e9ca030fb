import type { Frame, Page, Request } from "playwright-core";

/** What the add-in sent, said and kept, from the beginning. */
export interface LeakWatch {
  /** Requests of the add-in's own pages to anybody whom config.json does not name. */
  readonly strangers: () => readonly string[];
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
  /** Begins anew with the same page. */
  readonly startAnew: () => void;
}

/** Those of the build, and the gallery's, which is the pane with nothing around it. */
const addInPage = /\/(?:taskpane|commands|sign-in|signed-in|sign-in-dialog|state)\.html/;

/**
 * Watches a page in which nothing has been loaded yet, and the windows that it opens.
 *
 * @param origins - whom the add-in may ask, beside those that its own pages come from
 */
export function watchForLeaks(first: Page, origins: readonly string[]): LeakWatch {
  const context = first.context();
  const known = new Set(origins);
  const asked: URL[] = [];
  const urls: string[] = [];
  const logged: string[] = [];
  const strayTokens: string[] = [];
  context.on("request", (request) => {
    if (!isOfAddIn(request)) return;
    const url = new URL(request.url());
    if (request.isNavigationRequest()) known.add(url.origin);
    const isElsewhere = !/^(?:data|blob|about):$/.test(url.protocol);
    if (isElsewhere && !isMovedOfficeScript(request)) asked.push(url);
    urls.push(readable(url.href));
    strayTokens.push(...strayTokensOf(request, url));
  });
  const watchPage = (page: Page) => {
    page.on("console", (message) => logged.push(message.text()));
    page.on("pageerror", ({ message, stack = "" }) => logged.push(`${message} ${stack}`));
    page.on("framenavigated", (frame) => {
      if (addInPage.test(frame.url())) urls.push(readable(frame.url()));
    });
  };
  watchPage(first);
  context.on("page", watchPage);
  const ofAddIn = () =>
    context.pages().flatMap((page) => page.frames().filter((frame) => addInPage.test(frame.url())));
  return {
    ...{ urls, logged, strayTokens },
    strangers: () => asked.filter(({ origin }) => !known.has(origin)).map(({ href }) => href),
    kept: async () => (await Promise.all(ofAddIn().map(keptBy))).flat(),
    drawn: () => Promise.all(ofAddIn().map((frame) => frame.content().catch(() => ""))),
    startAnew() {
      for (const seen of [asked, urls, logged, strayTokens]) seen.length = 0;
    },
  };
}

function isOfAddIn(request: Request): boolean {
  // A window that is only opening has no frame yet; what it asks is its own address.
  return request.isNavigationRequest()
    ? addInPage.test(request.url())
    : addInPage.test(request.frame().url());
}

/** Where Microsoft keeps office.js is Microsoft's own affair, and the pages' policy says how far. */
function isMovedOfficeScript(request: Request): boolean {
  return request.redirectedFrom() !== null && request.url().endsWith("/office.js");
}

/** A percent sign may stand for itself. */
function readable(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll("+", " "));
  } catch {
    return url;
  }
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

/** A frame that is just leaving, or that may keep nothing, keeps nothing. */
function keptBy(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(storageOfPage).catch(() => []);
}

/** Runs in the frame. */
async function storageOfPage(): Promise<readonly string[]> {
  // The local Outlook names the mailbox of the settings that it keeps, on its own account.
  const ownName = (name: string) =>
    name.startsWith("localOutlook.roamingSettings.") ? "settings" : name;
  const databases = await indexedDB.databases();
  const cached = "caches" in window ? await caches.keys() : [];
  return [
    ...Object.entries({ local: localStorage, session: sessionStorage }).flatMap(([kind, storage]) =>
      Array.from({ length: storage.length }, (_, place) => {
        const name = storage.key(place) ?? "";
        return `${kind} ${ownName(name)}=${storage.getItem(name) ?? ""}`;
      }),
    ),
    document.cookie,
    ...databases.map(({ name = "" }) => name),
    ...cached,
  ].filter((text) => text !== "");
}
