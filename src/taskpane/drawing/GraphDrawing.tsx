import type { KeyboardEvent } from "react";

import type { Prospect } from "../../core/people/people";
import { widestGraph } from "./geometry/relationshipGraph";
import { initialsOf } from "../text/initialsOf";
import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import { GraphLines } from "./GraphLines";
import { GraphNode } from "./GraphNode";
import type { GraphNodeProps } from "./GraphNode";
import type { DrawnGraph } from "./graphPeople";
import { placeForKey } from "./placeForKey";

export interface GraphDrawingProps extends Omit<GraphNodeProps, "someone" | "prospectY"> {
  readonly prospect: Prospect;
  readonly graph: DrawnGraph;
}

/** The prospect in the middle and a list of colleagues around; the arrow keys go where they point. */
export function GraphDrawing(props: GraphDrawingProps) {
  const { prospect, graph, tabStop, card, onPoint, onOpen } = props;
  const { around } = useWords("drawing");
  const { direction } = useText();
  const { people, places, prospectY, height } = graph;

  function goOn(event: KeyboardEvent): void {
    const next = placeForKey(event.key, places, { from: tabStop.id, reading: direction });
    if (next === undefined) return;
    // Keeps the arrow key from scrolling the pane.
    event.preventDefault();
    tabStop.focus(next.id);
  }

  return (
    <div className="graph" style={{ minBlockSize: height, maxInlineSize: widestGraph }}>
      <GraphLines {...graph} />
      <span className="graph-prospect" aria-hidden="true" style={{ insetBlockStart: prospectY }}>
        {initialsOf(prospect.displayName)}
      </span>
      <ul role="list" aria-label={around(prospect.displayName)} onKeyDown={goOn}>
        {people.map((someone) => (
          <GraphNode
            key={someone.place.id}
            someone={someone}
            prospectY={prospectY}
            tabStop={tabStop}
            card={card}
            onPoint={onPoint}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  );
}
