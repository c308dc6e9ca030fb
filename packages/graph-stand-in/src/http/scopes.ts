/** Scopes that include a smaller one. */
const wider: Readonly<Record<string, readonly string[]>> = {
  "User.Read": ["User.ReadBasic.All", "User.Read.All", "User.ReadWrite"],
  "User.ReadBasic.All": ["User.Read.All"],
  "Mail.ReadBasic": ["Mail.Read", "Mail.ReadWrite"],
  "Mail.Read": ["Mail.ReadWrite"],
  "Calendars.ReadBasic": ["Calendars.Read", "Calendars.ReadWrite"],
  "Calendars.Read": ["Calendars.ReadWrite"],
  "GroupMember.Read.All": ["Group.Read.All"],
};

/** @param granted - the scopes of a token, separated by a space */
export function createScopeCheck(granted: string): (scope: string) => boolean {
  const names = new Set(granted.split(" "));
  return (scope) => [scope, ...(wider[scope] ?? [])].some((name) => names.has(name));
}
