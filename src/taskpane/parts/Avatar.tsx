import type { ColleagueProfile } from "../../core/people/people";
import { initialsOf } from "../text/initialsOf";
import { avatarColor } from "./avatarColor";
import { PresenceBadge } from "./PresenceBadge";

export interface AvatarProps {
  readonly displayName: string;
  readonly profile: ColleagueProfile | undefined;
}

/** A colleague's picture, or their initials on a colour of their own; with presence. */
export function Avatar({ displayName, profile }: AvatarProps) {
  return (
    <div className="avatar">
      {profile?.photoUrl === undefined ? (
        <span aria-hidden="true" className={`avatar-face avatar-${avatarColor(displayName)}`}>
          {initialsOf(displayName)}
        </span>
      ) : (
        <img className="avatar-face" src={profile.photoUrl} alt="" />
      )}
      {profile?.presence !== undefined && <PresenceBadge presence={profile.presence} />}
    </div>
  );
}
