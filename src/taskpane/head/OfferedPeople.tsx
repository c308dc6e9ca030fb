import type { Person } from "../../core/people/people";
import type { OpenItem } from "../../core/outlookPorts";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import { ActionButton } from "../parts/ActionButton";
import { avatarColor } from "../parts/avatarColor";
import { initialsOf } from "../text/initialsOf";

export interface OfferedPeopleProps {
  readonly people: readonly Person[];
  readonly itemKind: OpenItem["kind"];
  readonly onPick: PaneActions["onPick"];
}

/** A longer list would push the introducers out of sight. */
const shownAtOnce = 4;

/** Others on the item who could be looked up instead. */
export function OfferedPeople({ people, itemKind, onPick }: OfferedPeopleProps) {
  const { head } = useText();
  const further = people.slice(shownAtOnce);
  if (people.length === 0) return undefined;
  return (
    <div className="offered-people">
      <p className="small">{head.others[itemKind]}</p>
      <PeopleList people={people.slice(0, shownAtOnce)} itemKind={itemKind} onPick={onPick} />
      {further.length > 0 && (
        <details>
          {/* office.js moves the focus by a list of its own, which knows no summary. */}
          <summary className="small" tabIndex={0}>
            {head.more(further.length)}
          </summary>
          <PeopleList people={further} itemKind={itemKind} onPick={onPick} />
        </details>
      )}
    </div>
  );
}

function PeopleList({ people, itemKind, onPick }: OfferedPeopleProps) {
  const { head } = useText();
  return (
    <ul className="offered-people-list" role="list" aria-label={head.others[itemKind]}>
      {people.map((person) => (
        <li key={person.address}>
          <ActionButton
            appearance="secondary"
            title={person.address}
            onClick={() => {
              onPick(person);
            }}
          >
            <span
              className={`chip-face avatar-${avatarColor(person.displayName)}`}
              data-initials={initialsOf(person.displayName)}
            />
            <bdi>{person.displayName}</bdi>
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}
