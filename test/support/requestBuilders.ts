import type { IntroductionRequest } from "../../src/core/request/introductionRequest";
import { wordsByLanguage } from "../../src/words/requestWordsByLanguage";
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
    words: wordsByLanguage.en,
    ...part,
  };
}
