import { initialsOf } from "./initialsOf";

export interface AvatarProps {
  readonly displayName: string;
  readonly photoUrl?: string | undefined;
}

const colors = ["cornflower", "pumpkin", "forest", "grape", "teal", "steel"] as const;

/** A colleague's picture, or their initials on a colour of their own. Decoration: the name stands beside it. */
export function Avatar({ displayName, photoUrl }: AvatarProps) {
  if (photoUrl !== undefined) return <img className="avatar" src={photoUrl} alt="" />;
  return (
    <span aria-hidden="true" className={`avatar avatar-${colorOf(displayName)}`}>
      {initialsOf(displayName)}
    </span>
  );
}

/** The same for the same name, on every visit. */
function colorOf(name: string): (typeof colors)[number] {
  let hash = 7;
  for (let place = 0; place < name.length; place++) {
    hash = (hash * 31 + name.charCodeAt(place)) % 65_521;
  }
  return colors[hash % colors.length] ?? "steel";
}
