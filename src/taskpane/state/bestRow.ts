import { bestToAsk } from "../../core/request/situation/bestToAsk";
import type { LookUpView } from "./paneState";

/** The id of the introducer to ask first, whose button stands out; undefined where something speaks against each. */
export function bestRow({ occasion, choice, result, rows, histories }: LookUpView) {
  const { prospect } = choice;
  const facts = { ...occasion, prospect, own: result?.own, introducers: rows };
  return bestToAsk(facts, histories ?? new Map())?.introducer.id;
}
