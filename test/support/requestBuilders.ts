import type { IntroductionRequest } from "../../src/core/request/introductionRequest";
import { words } from "../../src/words/en/request";
import type { RequestLedger } from "../../src/core/ledger/requestPorts";
import { usualManner } from "../../src/core/words/manner";
import { now } from "./days";
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
    askedAt: now,
    words,
    manner: usualManner,
    ...part,
  };
}

/** Holds nothing and keeps nothing, unless the part says otherwise. */
export function aLedger(part: Partial<RequestLedger> = {}): RequestLedger {
  return {
    read: () => Promise.resolve([]),
    readOpen: () => Promise.resolve([]),
    countWaiting: () => Promise.resolve(0),
    recordOpened: () => Promise.resolve(),
    takeBackOpened: () => Promise.resolve(),
    record: () => Promise.resolve(),
    settle: () => Promise.resolve(undefined),
    attachTask: () => Promise.resolve(undefined),
    onChanged: () => () => undefined,
    ...part,
  };
}
