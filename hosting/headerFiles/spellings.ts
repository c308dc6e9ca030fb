/**
 * The paths under which hosts serve a page: some leave out the ending, and lead from one to the other.
 * A rule has to fit each of them, or the page comes without its policy.
 */
export function spellings(path: string): readonly string[] {
  if (!path.endsWith(".html")) return [path];
  const bare = path.slice(0, -".html".length);
  return bare === "/index" ? [path, "/index", "/"] : [path, bare];
}
