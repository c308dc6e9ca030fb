import type { Agent } from "node:http";

import { HttpsProxyAgent } from "https-proxy-agent";
import { getProxyForUrl } from "proxy-from-env";

import { isLoopback } from "../../../src/adapters/config/checkOrigin";

/**
 * The way through the proxy that HTTPS_PROXY names, NO_PROXY excepted. No proxy leads to one's own machine.
 *
 * @throws Error where the variable holds no address
 */
export function proxyAgent(url: URL): Agent | undefined {
  if (isLoopback(url)) return undefined;
  const proxy = getProxyForUrl(url.href);
  if (proxy === "") return undefined;
  if (!URL.canParse(proxy)) throw new Error("HTTPS_PROXY holds no address");
  return new HttpsProxyAgent(proxy);
}
