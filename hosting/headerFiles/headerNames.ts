import type { Headers } from "../siteHeaders";

/** `Cache-Control`, as people write it. */
export function namedHeaders(headers: Headers): readonly (readonly [string, string])[] {
  return Object.entries(headers).map(([name, value]) => [
    name.replaceAll(/(?:^|-)[a-z]/g, (start) => start.toUpperCase()),
    value,
  ]);
}
