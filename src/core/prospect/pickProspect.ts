import type { FoundProspect, ProspectChoice } from "./chooseProspect";
import type { Person } from "../people/people";
import { prospectNotices } from "./prospectNotices";
import type { Occasion } from "./occasion";

/**
 * The rep's choice in place of the automatic one. The former prospect stays among the people to
 * pick, and comes first there: the others keep their order.
 */
export function pickProspect(
  choice: ProspectChoice,
  prospect: Person,
  occasion: Occasion,
): FoundProspect {
  if (choice.status === "found" && choice.prospect.address === prospect.address) return choice;
  const earlier = choice.status === "found" ? [choice.prospect] : [];
  return {
    status: "found",
    prospect,
    isPicked: true,
    notices: prospectNotices(prospect, occasion.item, occasion),
    offered: [...earlier, ...choice.offered].filter(({ address }) => address !== prospect.address),
  };
}
