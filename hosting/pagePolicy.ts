import type { Cloud } from "../src/adapters/config/clouds";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import type { Page } from "./siteHeaders";

/** How the pages of the build are protected in a cloud. */
export function pagePolicy(cloud: Cloud): (page: Page) => string {
  return ({ html }) => contentSecurityPolicy({ cloud, html });
}
