import { useEffect } from "react";

import type { KnownPerson } from "../../core/prospect/personSearch";
import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import type { FinderState } from "./finderState";

export interface SuggestionListProps {
  readonly id: string;
  readonly state: FinderState;
  readonly onChoose: (person: KnownPerson) => void;
}

export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** The people found, below the field. The focus stays in the field, which says which one is active. */
export function SuggestionList({ id, state, onChoose }: SuggestionListProps) {
  const { people, active } = state;
  const { suggestions } = useWords("find");

  useEffect(() => {
    if (active === undefined) return;
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  return (
    <ul id={id} role="listbox" aria-label={suggestions}>
      {people.map((person, place) => (
        <li
          key={person.address}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === active}
          className="suggestion"
          // The field keeps the focus.
          onPointerDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(person);
          }}
        >
          <Suggestion person={person} />
        </li>
      ))}
    </ul>
  );
}

function Suggestion({ person }: { readonly person: KnownPerson }) {
  const { head } = useText();
  const { correspondent } = useWords("find");
  const { address, displayName, record, companyName } = person;
  const origin = record === undefined ? correspondent : head.record[record];
  return (
    <>
      <bdi className="strong">{displayName}</bdi>
      <div className="small">
        {displayName !== address && <bdi>{address}</bdi>}
        <div>
          {companyName !== undefined && (
            <>
              <bdi>{companyName}</bdi>
              {" · "}
            </>
          )}
          {origin}
        </div>
      </div>
    </>
  );
}
