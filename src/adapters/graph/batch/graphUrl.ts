/** Path and query of a request inside a batch; every value encoded once. */
export function graphUrl(
  path: string,
  options: Readonly<Record<string, string | number>> = {},
): string {
  const query = Object.entries(options).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

/** A text inside a `$filter`. */
export function filterText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
