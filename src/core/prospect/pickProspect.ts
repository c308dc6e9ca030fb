import type { ProspectChoice } from "./chooseProspect";
import type { Person } from "../people/people";
import { prospectNotices } from "./prospectNotices";
import type { FoundProspect, Question } from "../../taskpane/state/paneState";

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
