/** The scopes of a token request, all of one system. */
export interface RequestedScopes {
  /** Origin of the system. */
  readonly audience: string;
  /** Without the address in front. */
  readonly names: readonly string[];
}

/** Scopes about the sign-in itself, which belong to no system. */
const signInScopes = new Set(["openid", "profile", "offline_access", "email"]);

/**
 * Reads a scope parameter. A scope with an address belongs to that system, a bare name to Graph, as
 * with Microsoft Entra. @returns undefined when the scopes belong to more than one system
 */
export function parseScopes(scope: string, graphOrigin: string): RequestedScopes | undefined {
  const parts = scope.split(" ").filter((part) => part !== "" && !signInScopes.has(part));
  const scopes = parts.map((part) => parseScope(part, graphOrigin));
  const audiences = new Set(scopes.map(({ audience }) => audience));
  if (audiences.size > 1) return undefined;

  const [audience = graphOrigin] = audiences;
  return { audience, names: scopes.map(({ name }) => name) };
}

function parseScope(scope: string, graphOrigin: string): { audience: string; name: string } {
  if (!URL.canParse(scope)) return { audience: graphOrigin, name: scope };

  const { origin, pathname } = new URL(scope);
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  return { audience: origin, name: name === ".default" ? defaultScope(origin, graphOrigin) : name };
}

/** The scopes that this add-in's app registration holds at least. */
function defaultScope(origin: string, graphOrigin: string): string {
  return origin === graphOrigin ? "User.Read" : "user_impersonation";
}
