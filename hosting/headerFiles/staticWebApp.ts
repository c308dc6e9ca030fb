import { contentTypes } from "../contentTypes";
import { everyFile, hiddenFiles } from "../siteHeaders";
import type { Headers, SiteRule } from "../siteHeaders";
import { namedHeaders } from "./headerNames";
import { spellings } from "./spellings";

/**
 * staticwebapp.config.json of Azure Static Web Apps. A route's header takes the place of a global one; no path
 * falls back to a page, because a missing script must not come as a page.
 */
export function staticWebApp(rules: readonly SiteRule[]): string {
  const hidden = [...hiddenFiles, ".publish/*"].map((name) => ({
    route: `/${name}`,
    statusCode: 404,
  }));
  const routes = rules.flatMap(({ path, headers }) =>
    spellings(path).map((route) => ({ route, headers: properNames(headers) })),
  );
  const config = {
    globalHeaders: properNames(everyFile),
    routes: [...hidden, ...routes],
    responseOverrides: { "404": { rewrite: "/404.html" } },
    mimeTypes: contentTypes,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function properNames(headers: Headers): Headers {
  return Object.fromEntries(namedHeaders(headers));
}
