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

/** The headers of every file. No X-Frame-Options: Outlook frames the pages; frame-ancestors says who may. */
export const everyFile: Headers = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
};

/** To be asked for anew each time, so that an update or a rollback reaches everybody at once. */
const alwaysFresh = "no-cache";

const settingsFiles = ["/config.json", "/config.schema.json", "/manifest.xml"];

/** Help pages and icons: nothing in them runs. */
const quietPolicy = [
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
      headers: { "cache-control": alwaysFresh, ...policyOf(page) },
    })),
    ...settingsFiles.map((path) => ({ path, headers: { "cache-control": alwaysFresh } })),
    // Their names change with their content.
    {
      path: "/static/*",
      headers: { "cache-control": "public, max-age=31536000, immutable" },
    },
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

/** All headers of one path. */
export function headersAt(path: string, rules: readonly SiteRule[]): Headers {
  const rule = rules.find(({ path: of }) =>
    of.endsWith("*") ? path.startsWith(of.slice(0, -1)) : path === of,
  );
  return { ...everyFile, ...rule?.headers };
}
