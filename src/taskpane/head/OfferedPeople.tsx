import { useState } from "react";

import type { Person } from "../../core/people/people";
import type { OpenItem } from "../../core/outlookPorts";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import { ActionButton } from "../parts/ActionButton";
import { avatarColor } from "../text/avatarColor";
import { initialsOf } from "../text/initialsOf";
import { chipsInOneLine } from "./chipsInOneLine";
import { crowdPlaceId } from "./crowdPlace";

export interface OfferedPeopleProps {
  readonly people: readonly Person[];
  readonly itemKind: OpenItem["kind"];
  readonly onPick: PaneActions["onPick"];
  /** Where those are who have no room in the line: here, once that is opened, or in the table of everybody. */
  readonly rest: "here" | "inTable";
}

/** Others on the item who could be looked up instead: chips in one line, and "+3" for the rest. */
export function OfferedPeople({ people, itemKind, onPick, rest }: OfferedPeopleProps) {
  const { head, introducers } = useText();
  const [isOpen, setOpen] = useState(false);
  if (people.length === 0) return undefined;
  const fitting = chipsInOneLine(people, window.innerWidth);
  const shown = isOpen ? people : people.slice(0, fitting);
  const others = head.others[itemKind];
  const more = head.more(people.length - fitting);
  return (
    <div className="offered-people">
      <p className="small">{others}</p>
      <ul
        className={`offered-people-list offered-people-${isOpen ? "open" : "line"}`}
        role="list"
        aria-label={others}
      >
        {shown.map((person) => (
          <Chip key={person.address} person={person} onPick={onPick} />
        ))}
        {fitting < people.length && (
          <li>
            <ActionButton
              appearance="secondary"
              aria-label={isOpen ? undefined : head.before(others) + more}
              aria-expanded={rest === "inTable" ? undefined : isOpen}
              onClick={() => {
                if (rest === "here") setOpen(!isOpen);
                else document.getElementById(crowdPlaceId)?.focus();
              }}
            >
              {isOpen ? introducers.showFewer : more}
            </ActionButton>
          </li>
        )}
      </ul>
    </div>
  );
}

interface ChipProps extends Pick<OfferedPeopleProps, "onPick"> {
  readonly person: Person;
}

function Chip({ person, onPick }: ChipProps) {
  const { address, displayName } = person;
  return (
    <li>
      <ActionButton
        appearance="secondary"
        title={address}
        onClick={() => {
          onPick(person);
        }}
      >
        <span
          className={`chip-face avatar-${avatarColor(displayName)}`}
          data-initials={initialsOf(displayName)}
        />
        <bdi title={displayName}>{displayName}</bdi>
      </ActionButton>
    </li>
  );
}
