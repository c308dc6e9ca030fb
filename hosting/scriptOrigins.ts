import type { Cloud } from "../src/adapters/config/clouds";

/** Some builds of office.js load Microsoft's Ajax library from here and stop without it. */
const microsoftAjaxOrigin = "https://ajax.aspnetcdn.com";

/**
 * Origins beside the page's own that scripts may come from. Origins and no paths: a redirect forgets the
 * path, and office.js loads further files beside itself.
 */
export function scriptOriginsOf({ officeScript, otherOfficeOrigins }: Cloud): readonly string[] {
  return [new URL(officeScript).origin, ...otherOfficeOrigins, microsoftAjaxOrigin];
}
