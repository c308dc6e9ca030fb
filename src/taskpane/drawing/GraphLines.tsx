import { graphWidth, ringAxes } from "./geometry/relationshipGraph";
import type { RelationshipGraph } from "./geometry/relationshipGraph";

const rings = ["company", "weak", "medium", "strong"] as const;

/** Rings to read the distance by, and a line to everybody who knows the prospect. */
export function GraphLines({ places, prospectY }: RelationshipGraph) {
  const drawnRings = rings.filter(
    (ring) => ring !== "company" || places.some((place) => place.ring === ring),
  );
  return (
    <svg className="graph-lines" aria-hidden="true">
      {drawnRings.map((ring) => (
        <ellipse
          key={ring}
          className={`graph-ring graph-ring-${ring}`}
          cx="50%"
          cy={prospectY}
          rx={share(ringAxes[ring].x)}
          ry={ringAxes[ring].y}
        />
      ))}
      {places
        .filter(({ ring }) => ring !== "company")
        .map(({ id, ring, x, y }) => (
          <line
            key={id}
            className={`graph-line graph-line-${ring}`}
            x1="50%"
            y1={prospectY}
            x2={share(graphWidth / 2 + x)}
            y2={prospectY + y}
          />
        ))}
    </svg>
  );
}

/** A horizontal length as a share of the pane's width. */
function share(length: number): string {
  return `${(100 * length) / graphWidth}%`;
}
