import type { IntroductionRequest } from "../../src/core/request/introductionRequest";
import { words } from "../../src/words/en/request";
import { aProspect, aRep, anIntroducer, anOpenItem, anOrganization } from "./builders";

export function aRequest(part: Partial<IntroductionRequest> = {}): IntroductionRequest {
  return {
    item: anOpenItem(),
    prospect: aProspect(),
    introducer: anIntroducer(),
    others: [],
    records: [],
    rep: aRep(),
    organization: anOrganization(),
    words,
    ...part,
  };
}
