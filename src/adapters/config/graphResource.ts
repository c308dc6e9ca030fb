import type { AppConfig } from "./appConfig";

/** Graph under these permissions, as a sign-in asks for it. */
export function graphResource({ graphOrigin }: AppConfig, scopes: readonly string[]) {
  return { origin: graphOrigin, scopes: scopes.map((scope) => `${graphOrigin}/${scope}`) };
}

/** The rep's own profile: what everybody may sign in for. */
export function profileOf(config: AppConfig) {
  return graphResource(config, ["User.Read"]);
}
