/** What every rep signs in for: their own profile, and the sources of their own mailbox. */
export const coreGraphScopes = ["User.Read", "Mail.Read", "Calendars.Read"] as const;

/** What an administrator may add in config.json; where it was not agreed to, it is done without. */
export const optionalGraphScopes = [
  "User.ReadBasic.All",
  "User.Read.All",
  "Presence.Read.All",
  "GroupMember.Read.All",
] as const;

type CoreGraphScope = (typeof coreGraphScopes)[number];
export type OptionalGraphScope = (typeof optionalGraphScopes)[number];

/** The Graph scopes the product knows; config.json says which of them the administrator wants. */
export type GraphScope = CoreGraphScope | OptionalGraphScope;

/** Sources that Graph answers; each can be switched off. */
export interface GraphSourceSwitches {
  readonly mailbox: boolean;
  readonly calendar: boolean;
}

const sourceByScope: Readonly<Record<CoreGraphScope, keyof GraphSourceSwitches | undefined>> = {
  "User.Read": undefined,
  "Mail.Read": "mailbox",
  "Calendars.Read": "calendar",
};

/** The scopes to sign in for: without a source, its scope is not asked for. */
export function scopesFor(
  sources: GraphSourceSwitches,
  optional: readonly OptionalGraphScope[],
): readonly GraphScope[] {
  const core = coreGraphScopes.filter((scope) => {
    const source = sourceByScope[scope];
    return source === undefined || sources[source];
  });
  return [...core, ...optional];
}
