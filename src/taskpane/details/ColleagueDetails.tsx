import { ReachDetails } from "./ReachDetails";
import type { ReachDetailsProps } from "./ReachDetails";

/** How to reach a colleague who knows somebody else at the prospect's company. */
export function ColleagueDetails(reach: ReachDetailsProps) {
  return (
    <dl className="details">
      <ReachDetails {...reach} />
    </dl>
  );
}
