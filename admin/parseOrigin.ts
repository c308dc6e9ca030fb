/** The https origin a text names, with nothing behind it; undefined for everything else. */
export function parseOrigin(text: string): string | undefined {
  try {
    const { protocol, origin, pathname, search, hash, username } = new URL(text);
    const isBare = pathname === "/" && `${search}${hash}${username}` === "";
    return protocol === "https:" && isBare ? origin : undefined;
  } catch {
    return undefined;
  }
}
