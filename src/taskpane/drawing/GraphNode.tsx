import type { CSSProperties } from "react";

import { graphWidth, personSizes } from "./geometry/relationshipGraph";
import type { GraphPlace } from "./geometry/relationshipGraph";
import { Avatar } from "../parts/Avatar";
import { requestButtonId } from "../state/requestButtonId";
import { useText } from "../hooks/useText";
import { isIntroducer } from "./graphPeople";
import type { GraphPerson } from "./graphPeople";
import type { TabStop } from "./useTabStop";

export interface GraphNodeProps {
  readonly someone: GraphPerson;
  readonly prospectY: number;
  readonly tabStop: TabStop;
  /** The id of the card, and of the person shown in it. */
  readonly card: { readonly id: string; readonly openedId: string | undefined };
  /** Called when pointer or focus comes to somebody, and with undefined when it leaves. */
  readonly onPoint: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
}

/** One colleague in the drawing: a button, whose accessible name includes the evidence. */
export function GraphNode(props: GraphNodeProps) {
  const { someone, prospectY, tabStop, card, onPoint, onOpen } = props;
  const { place, person, evidence } = someone;
  const text = useText();
  const { strength } = text.introducers;
  const isOfProspect = isIntroducer(person);
  const word = isOfProspect ? strength[person.strength].word : "";
  // Whoever knows somebody else there has bars in the card only: heard, it is said at once.
  const heard = isOfProspect ? evidence : `${strength[person.bestStrength].name} · ${evidence}`;
  const { displayName } = person.colleague;
  const isOpen = place.id === card.openedId;
  const point = () => {
    onPoint(place.id);
  };
  const leave = () => {
    onPoint(undefined);
  };
  return (
    <li
      className={`graph-place graph-place-${place.ring} graph-label-${place.label}`}
      style={cornerOf(place, prospectY)}
    >
      <button
        ref={tabStop.register(place.id)}
        id={isOpen ? undefined : requestButtonId(person)}
        type="button"
        className="graph-node"
        aria-expanded={isOpen}
        aria-controls={card.id}
        tabIndex={place.id === tabStop.id ? 0 : -1}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={() => {
          point();
          tabStop.onFocus(place.id);
        }}
        onBlur={leave}
        onClick={() => {
          onOpen(place.id);
        }}
      >
        <span className="graph-label">
          <bdi className="graph-name">{displayName}</bdi> <span className="graph-word">{word}</span>
        </span>
        <Avatar displayName={displayName} profile={person.profile} />
        <span className="visually-hidden">{heard}</span>
      </button>
    </li>
  );
}

/** The corner of picture and label; horizontal lengths are shares of the pane's width. */
function cornerOf({ ring, label, x, y }: GraphPlace, prospectY: number): CSSProperties {
  const { picture, label: labelHeight, width } = personSizes[ring];
  const above = picture / 2 + (label === "above" ? labelHeight : 0);
  return {
    insetInlineStart: `calc(${50 + (100 * x) / graphWidth}% - ${width / 2}px)`,
    insetBlockStart: prospectY + y - above,
  };
}
