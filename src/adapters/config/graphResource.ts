import type { AppConfig } from "./appConfig";

/** Graph with these scopes, as the token provider takes a system. */
export function graphResource({ graphOrigin }: AppConfig, scopes: readonly string[]) {
  return { origin: graphOrigin, scopes: scopes.map((scope) => `${graphOrigin}/${scope}`) };
}

/** Graph with the rep's own profile alone: the scope that every rep may sign in for. */
export function profileOf(config: AppConfig) {
  return graphResource(config, ["User.Read"]);
}
