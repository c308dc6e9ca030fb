import { connectionScore } from "../../../src/core/strength/connectionScore";
import { orderingScore } from "../../../src/core/strength/orderingScore";
import { connectionStrength } from "../../../src/core/strength/connectionStrength";
import type { ConnectionStrength } from "../../../src/core/strength/connectionStrength";
import type { Candidate } from "../../archive/findCandidates";
import type { Knowledge } from "../../archive/rankCandidates";
import type { Query } from "../../archive/readQueries";
import { dayBefore, toContactDays } from "../../archive/toContactDays";
import { methodOf } from "./method";
import type { Method } from "./method";

export interface Judgement {
  /** What those of one band are ordered by. */
  readonly score: number;
  readonly strength: ConnectionStrength;
}

interface Moment extends Pick<Query, "at"> {
  /** How much of the mail is seen; all of it unless the archive says otherwise. */
  readonly visibility?: number;
}

/** The product's own code, asked as the pane asks it. */
export function judge(
  { messages, activity }: Candidate,
  { at, visibility = 1 }: Moment,
  { detail, activity: weighed }: Knowledge,
): Judgement {
  const days = toContactDays(messages, detail);
  const today = dayBefore(at);
  const told = weighed === "known" ? activity : undefined;
  const sight = { today, visibility, activity: weighed };
  return {
    score: orderingScore(days, today, told),
    strength: connectionStrength(connectionScore(days, today, told), days, sight),
  };
}

/** Far enough apart that no score crosses a band. */
export const bandOffset: Readonly<Record<ConnectionStrength, number>> = {
  strong: 2e6,
  medium: 1e6,
  weak: 0,
};

export const fullDetail = "**ours, full detail**";
export const contactDays = "**ours, contact days**";

export const shippedMethods: readonly Method[] = [
  byScore(fullDetail, { detail: "full", activity: "known" }),
  byScore(contactDays, { detail: "contact-days", activity: "known" }),
  byScore("ours, full detail, activity unknown", { detail: "full", activity: "unknown" }),
  byScore("ours, contact days, activity unknown", { detail: "contact-days", activity: "unknown" }),
  byBand("ours, full detail, band before score", { detail: "full", activity: "known" }),
  byBand("ours, contact days, band before score", { detail: "contact-days", activity: "known" }),
  byBand("ours, full detail, activity unknown, band before score", {
    detail: "full",
    activity: "unknown",
  }),
  byBand("ours, contact days, activity unknown, band before score", {
    detail: "contact-days",
    activity: "unknown",
  }),
];

function byScore(name: string, knowledge: Knowledge): Method {
  return methodOf(name, (candidate, query) => judge(candidate, query, knowledge).score);
}

function byBand(name: string, knowledge: Knowledge): Method {
  return methodOf(name, (candidate, query) => {
    const { score, strength } = judge(candidate, query, knowledge);
    return bandOffset[strength] + score;
  });
}
