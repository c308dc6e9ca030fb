import type { GraphScope } from "../src/adapters/graph/graphScopes";

/** What each permission of sign-in is for, in words for the administrator who consents. */
export const scopePurposes: Readonly<Record<GraphScope, string>> = {
  "User.Read": "who the rep is, which domains are the organisation's",
  "Mail.Read": "the rep's own mail with the prospect",
  "Calendars.Read": "the rep's own meetings with the prospect",
  "User.ReadBasic.All": "names and photos of colleagues",
  "User.Read.All": "titles, departments and phones of colleagues",
  "Presence.Read.All": "who is available or out of office",
  "GroupMember.Read.All": "who is in the opt-out group",
};
