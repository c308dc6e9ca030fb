import type { ProspectChoice } from "../../core/chooseProspect";
import type { Person } from "../../core/people";
import { prospectNotices } from "../../core/prospectNotices";
import type { FoundProspect, Question } from "./paneState";

/** The choice the rep makes instead of ours. Whom they turn away from can be picked again. */
export function pickProspect(
  choice: ProspectChoice,
  prospect: Person,
  question: Question,
): FoundProspect {
  const earlier = choice.status === "found" ? [choice.prospect] : [];
  return {
    status: "found",
    prospect,
    notices: prospectNotices(prospect, question.item, question),
    offered: [...earlier, ...choice.offered].filter(({ address }) => address !== prospect.address),
  };
}
