import type { FoundProspect, ProspectChoice } from "./chooseProspect";
import type { Person } from "../people/people";
import { prospectNotices } from "./prospectNotices";
import type { Occasion } from "./occasion";

/**
 * The rep's choice in place of the automatic one. The former prospect stays among the people to
 * pick.
 */
export function pickProspect(
  choice: ProspectChoice,
  prospect: Person,
  occasion: Occasion,
): FoundProspect {
  const earlier = choice.status === "found" ? [choice.prospect] : [];
  return {
    status: "found",
    prospect,
    notices: prospectNotices(prospect, occasion.item, occasion),
    offered: [...earlier, ...choice.offered].filter(({ address }) => address !== prospect.address),
  };
}
