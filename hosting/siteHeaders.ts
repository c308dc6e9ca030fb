/** Headers by their names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** The extra headers of one path or folder (`/static/*`) of the site. */
export interface SiteRule {
  readonly path: string;
  readonly headers: Headers;
}

/** A page of the build, and what its policy is made of. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

/** For what is no page: nothing in it runs, and nobody frames it. */
export const closedPolicy = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The headers of every file, errors included, where a rule has no other. No X-Frame-Options: Outlook frames
 * the pages; frame-ancestors says who may. https is promised for this host alone: whoever hosts the
 * add-in at a name with others below it has not asked them.
 */
export const everyFile: Headers = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  "strict-transport-security": "max-age=63072000",
  "content-security-policy": closedPolicy,
};

/** To be asked for anew each time, so that an update or a rollback reaches everybody at once. */
const alwaysFresh = "no-cache";

/** What is missing now may be there in a minute, in the middle of an update. */
export const errorCaching = "no-store";

const errorPage = "/404.html";

const settingsFiles = ["/config.json", "/config.schema.json", "/manifest.xml"];

/** Read by web servers, and served to nobody. */
export const hiddenFiles = ["_headers", "nginx.conf", "staticwebapp.config.json", "web.config"];

/** Help pages and icons: nothing in them runs. */
export const quietPolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The rules of a site. No path meets two of them, so no server has to merge any. */
export function siteRules(
  pages: readonly Page[],
  policyOf: (page: Page) => Headers,
): readonly SiteRule[] {
  return [
    ...pages.map((page) => ({
      path: page.path,
      headers: {
        "cache-control": page.path === errorPage ? errorCaching : alwaysFresh,
        ...policyOf(page),
      },
    })),
    ...settingsFiles.map((path) => ({ path, headers: closed(alwaysFresh) })),
    // Their names change with their content.
    { path: "/static/*", headers: closed("public, max-age=31536000, immutable") },
    // Outlook does not show icons that may not be kept.
    {
      path: "/assets/*",
      headers: {
        "cache-control": "public, max-age=86400",
        "content-security-policy": quietPolicy,
      },
    },
  ];
}

function closed(caching: string): Headers {
  return { "cache-control": caching, "content-security-policy": closedPolicy };
}

/** All headers of a file that is there. */
export function headersAt(path: string, rules: readonly SiteRule[]): Headers {
  const rule = rules.find(({ path: of }) =>
    of.endsWith("*") ? path.startsWith(of.slice(0, -1)) : path === of,
  );
  return { ...everyFile, ...rule?.headers };
}

/** All headers of an error. */
export const errorHeaders: Headers = { ...everyFile, "cache-control": errorCaching };
