import type { FindText } from "../../words/texts/findText";
import type { PaneText } from "../../words/texts/paneText";
import { askedNames } from "../text/askedNames";
import type { FinderProblem, FinderState } from "./finderState";

/** What the finder says below its field, seen and announced. */
export function finderLine(state: FinderState, words: FindText, text: PaneText): string {
  const { people, search, problem, isEntering } = state;
  if (problem !== undefined) return problemLine(problem, words, text);
  if (isEntering === true || search === "searching") return words.searching;
  if (search === "idle") return "";
  const failed =
    state.failed.length === 0 ? [] : [words.notSearched(askedNames(state.failed, "message", text))];
  // Where something was not searched, nobody knows whether there is such a person.
  const isSure = people.length > 0 || failed.length === 0;
  const found = people.length > 0 ? words.found(people.length) : words.nobodyFound;
  return [...(isSure ? [found] : []), ...failed].join(" ");
}

function problemLine(problem: FinderProblem, words: FindText, { errors }: PaneText): string {
  if (problem.kind === "refused") return words.refusals[problem.refusal];
  if (problem.kind === "failed") return words.notRead(errors[problem.code].reason);
  return words[problem.kind];
}
