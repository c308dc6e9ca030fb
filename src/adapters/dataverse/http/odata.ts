/** A text as OData writes it: in apostrophes, those inside doubled. */
export function odataLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** An entity set with query options. Every value is encoded here, once. */
export function odataPath(
  entitySet: string,
  options: Readonly<Record<string, string | undefined>>,
): string {
  const pairs = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = ""]) => `${name}=${encodeURIComponent(value)}`);
  return `${entitySet}?${pairs.join("&")}`;
}

/** Rows in which one of the columns holds one of the addresses; Dataverse compares without case. */
export function isOneOf(columns: readonly string[], addresses: readonly string[]): string {
  return columns
    .flatMap((column) => addresses.map((address) => `${column} eq ${odataLiteral(address)}`))
    .join(" or ");
}
