/** One content security policy: its directives in lower case, the first of a name counts. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** A header may hold several policies, apart by commas; each of them counts. */
export function parsePolicies(header: string): readonly Policy[] {
  return header
    .split(",")
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

function parsePolicy(text: string): Policy {
  const directives = text
    .split(";")
    .map((one) => one.trim().split(/\s+/))
    .map(([name = "", ...sources]) => [name.toLowerCase(), sources] as const)
    .filter(([name]) => name !== "");
  const firstOfName = new Map(directives.toReversed());
  return new Map([...firstOfName].toReversed());
}

/** Where a directive is not written, another one counts in its place. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  "script-src": ["default-src"],
  "style-src": ["default-src"],
  "img-src": ["default-src"],
  "font-src": ["default-src"],
  "connect-src": ["default-src"],
  "object-src": ["default-src"],
  "frame-src": ["child-src", "default-src"],
};

/** Directives that count for elements in a page in place of the wider one. */
const elementDirectives: Readonly<Record<string, string>> = {
  "script-src": "script-src-elem",
  "style-src": "style-src-elem",
};

/** The directive that decides about elements, scripts and styles that stand in a page or are loaded by it. */
export function decisiveFor(policy: Policy, directive: string): string {
  const narrow = elementDirectives[directive];
  return narrow !== undefined && policy.has(narrow) ? narrow : directive;
}

/** What a policy says for a directive; undefined where it allows everything. */
export function sourcesFor(policy: Policy, directive: string): readonly string[] | undefined {
  const names = [directive, ...(fallbacks[directive] ?? [])];
  return names.map((name) => policy.get(name)).find((sources) => sources !== undefined);
}

/** True where a list allows all that a source stands for. */
export function allows(list: readonly string[], source: string): boolean {
  if (source === "'none'") return true;
  if (source.startsWith("'sha") && list.includes("'unsafe-inline'") && !list.some(isHash)) {
    return true;
  }
  return list.some((one) => isSite(one, source) || covers(one, source));
}

/** The site itself is reached over https. */
function isSite(wide: string, narrow: string): boolean {
  return narrow === "'self'" && (wide === "*" || wide.toLowerCase() === "https:");
}

export function isHash(source: string): boolean {
  return /^'(?:sha\d+|nonce)-/.test(source);
}

function covers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  // Quoted words and hashes are equal or not.
  if (wide.startsWith("'") || narrow.startsWith("'")) return isWord(wide, narrow);
  if (wide === "*") return !/^(?:data|blob|filesystem):$/.test(narrow);
  if (/^[a-z]+:$/i.test(wide)) return narrow.toLowerCase().startsWith(wide.toLowerCase());
  const [whole, part] = [parseHost(wide), parseHost(narrow)];
  const isHost = whole.host.startsWith("*.")
    ? part.host.endsWith(whole.host.slice(1)) && part.host !== whole.host.slice(2)
    : whole.host === part.host;
  return isHost && isPath(whole.path, part.path);
}

/** Keywords are written in any case; hashes and nonces are not. */
function isWord(one: string, other: string): boolean {
  return !isHash(one) && one.toLowerCase() === other.toLowerCase();
}

function parseHost(source: string): { readonly host: string; readonly path: string } {
  const [, host = "", path = ""] = /^(?:https:\/\/)?([^/]+)(\/.*)?$/i.exec(source) ?? [];
  return { host: host.toLowerCase().replace(/:443$/, ""), path };
}

/** Without a path all of them; with a slash at its end all below it. */
function isPath(wide: string, narrow: string): boolean {
  if (wide === "" || wide === "/" || wide === narrow) return true;
  return wide.endsWith("/") && narrow.startsWith(wide);
}
