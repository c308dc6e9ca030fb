import { AppError } from "../../core/errors";

/** What the product may ask of Graph; which of it the administrator wants stands in config.json. */
export type GraphScope =
  | "User.Read"
  | "Mail.Read"
  | "Calendars.Read"
  | "User.ReadBasic.All"
  | "User.Read.All"
  | "Presence.Read.All"
  | "Contacts.Read"
  | "GroupMember.Read.All";

export type GrantedScopes = ReadonlySet<string>;

/** @throws AppError `consentRequired` where the rep or the administrator has not agreed: a normal state */
export function assertGranted(granted: GrantedScopes, scope: GraphScope): void {
  if (!granted.has(scope)) throw new AppError("consentRequired");
}
