/**
 * A caching rule as IIS writes it for files it found. Among custom headers it would go with errors too,
 * and a browser would keep a script missing for a year.
 */
export function clientCache(caching: string): string {
  const seconds = /max-age=(\d+)/.exec(caching)?.[1];
  if (seconds === undefined) return '<clientCache cacheControlMode="DisableCache" />';
  const others = caching
    .split(", ")
    .filter((part) => !part.startsWith("max-age"))
    .join(", ");
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${timeSpan(Number(seconds))}" cacheControlCustom="${others}" />`;
}

/** Days and a clock, as .NET writes them. */
function timeSpan(seconds: number): string {
  return `${seconds / 86_400}.00:00:00`;
}
