import type { CSSProperties } from "react";

import { graphWidth, personSizes } from "../../core/relationshipGraph";
import type { GraphPlace } from "../../core/relationshipGraph";
import { Avatar } from "../components/Avatar";
import { requestButtonId } from "../components/requestButtonId";
import { useText } from "../hooks/useText";
import { isIntroducer } from "./graphPeople";
import type { GraphPerson } from "./graphPeople";
import type { TabStop } from "./useTabStop";

export interface GraphNodeProps {
  readonly someone: GraphPerson;
  readonly prospectY: number;
  readonly tabStop: TabStop;
  /** Where somebody opens, and who has. */
  readonly card: { readonly id: string; readonly openedId: string | undefined };
  /** The pointer or the focus came to somebody, or left. */
  readonly onPoint: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
}

/** One colleague in the drawing: picture, name and strength; the whole of it is the button. */
export function GraphNode(props: GraphNodeProps) {
  const { someone, prospectY, tabStop, card, onPoint, onOpen } = props;
  const { place, person, evidence } = someone;
  const text = useText();
  const word = isIntroducer(person) ? text.introducers.strength[person.strength].word : "";
  const { displayName } = person.colleague;
  const isOpen = place.id === card.openedId;
  const nameParts = [displayName, word, evidence].filter((part) => part !== "");
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
        aria-label={text.list(nameParts)}
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
        <Avatar displayName={displayName} profile={person.profile} />
        <span className="graph-label">
          <bdi className="graph-name">{displayName}</bdi> <span className="graph-word">{word}</span>
        </span>
      </button>
    </li>
  );
}

/** Of picture and label; across in shares of whatever width the pane has. */
function cornerOf({ ring, label, x, y }: GraphPlace, prospectY: number): CSSProperties {
  const { picture, label: labelHeight, width } = personSizes[ring];
  const above = picture / 2 + (label === "above" ? labelHeight : 0);
  return {
    insetInlineStart: `calc(${50 + (100 * x) / graphWidth}% - ${width / 2}px)`,
    insetBlockStart: prospectY + y - above,
  };
}
