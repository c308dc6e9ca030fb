import type { TrafficLine } from "@who-knows-whom/stand-in-base/http/trafficRecorder";

import type { CheckExchange } from "./graphContract";

const version = "/v1.0";

/** Checks what a local tenant recorded of Graph's traffic. Lines of other systems and preflights pass. */
export function checkGraphTraffic(
  lines: readonly TrafficLine[],
  check: CheckExchange,
): readonly string[] {
  return lines
    .filter(({ system, method }) => system === "graph" && method !== "OPTIONS")
    .flatMap(({ method, url, requestHeaders, requestBody, status, responseBody }) => {
      const { pathname, search } = new URL(url);
      if (!pathname.startsWith(`${version}/`)) return [`${method} ${pathname}: is no operation`];
      return check({
        method,
        target: `${pathname.slice(version.length)}${search}`,
        headers: requestHeaders,
        requestBody: parse(requestBody),
        status,
        responseBody: parse(responseBody),
      });
    });
}

/** Bytes stand in a traffic file as base64, which is no JSON. */
function parse(body: string): unknown {
  if (body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
