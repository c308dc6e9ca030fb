import type { Cloud } from "../src/adapters/config/clouds";

/** Some builds of office.js load Microsoft's Ajax library from here and stop without it. */
const microsoftAjaxOrigin = "https://ajax.aspnetcdn.com";

/** Origins beside the page's own that scripts may come from; the header and the page's first script agree on them. */
export function scriptOriginsOf(cloud: Cloud): readonly string[] {
  return [cloud.officeScriptOrigin, microsoftAjaxOrigin];
}
