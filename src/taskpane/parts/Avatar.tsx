import type { ColleagueProfile } from "../../core/people/people";
import { stableNumber } from "../text/stableNumber";
import { initialsOf } from "../text/initialsOf";
import { PresenceBadge } from "./PresenceBadge";

export interface AvatarProps {
  readonly displayName: string;
  readonly profile: ColleagueProfile | undefined;
}

const colors = ["cornflower", "pumpkin", "forest", "grape", "teal", "steel"] as const;

/** A colleague's picture, or their initials on a colour of their own; with presence. */
export function Avatar({ displayName, profile }: AvatarProps) {
  return (
    <div className="avatar">
      {profile?.photoUrl === undefined ? (
        <span aria-hidden="true" className={`avatar-face avatar-${colorOf(displayName)}`}>
          {initialsOf(displayName)}
        </span>
      ) : (
        <img className="avatar-face" src={profile.photoUrl} alt="" />
      )}
      {profile?.presence !== undefined && <PresenceBadge presence={profile.presence} />}
    </div>
  );
}

/** A colour by name, the same on every visit. */
function colorOf(name: string): (typeof colors)[number] {
  return colors[stableNumber(name) % colors.length] ?? "steel";
}
