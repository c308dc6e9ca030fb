import type { Played } from "./played";
import type { Scenario } from "./scenario";
import type { PaneNow } from "./watchPane";

/** What only a developer should read. */
const rawError =
  /\bundefined\b|\bNaN\b|\[object|\w+Error\b|DOMException|Unexpected token|Failed to fetch|0x8\d|\bat \w+ \(|localhost:\d+\/\S+:\d+/;

/** What the pane says where something is missing. */
const missing =
  /– (?:not reachable|too busy|failed|offline|not permitted|sign-in needed|not allowed yet|in part)|did not load|Not everything/;

/** So long after it has asked, the pane shows what it knows. */
const partialAnswerMs = 4_000;

/** Rows, or the rep's own contact: an answer in part. */
export function knowsSomething({ introducers, text }: PaneNow): boolean {
  return introducers > 0 || /\bYou: \d+ /.test(text);
}

export function isWhole(now: PaneNow): boolean {
  return now.introducers > 2 && !now.isLooking && !missing.test(now.text);
}

/** True where the pane is as the scenario says it ends. */
export function isAsPlayed({ says, introducers }: Scenario, now: PaneNow): boolean {
  return (
    !now.isLooking &&
    now.text !== "" &&
    says.every((piece) => isSaid(piece, now.text)) &&
    (introducers === "some") === now.introducers > 0
  );
}

/** In a list of sources the first one begins with a capital, whichever that is. */
function isSaid(piece: string, text: string): boolean {
  return text.toLowerCase().includes(piece.toLowerCase());
}

/**
 * What is wrong with what was seen, as sentences.
 *
 * @param usualMs - how long the rows take with everybody else at work, when nothing goes wrong
 */
export function problemsIn(scenario: Scenario, played: Played, usualMs: number): readonly string[] {
  const { settled, errors, recovered } = played;
  const isBroken = recovered !== undefined && !isWhole(recovered);
  return [
    ...problemsOfText(scenario, settled),
    ...(isLate(scenario, played, usualMs) ? ["it shows nothing in time"] : []),
    ...(scenario.mayThrow === true ? [] : errors.map((error) => `it throws: ${error}`)),
    ...(isBroken ? [`it does not recover: ${recovered.text}`] : []),
  ];
}

function problemsOfText(scenario: Scenario, { text, isLooking, introducers }: PaneNow) {
  const found = introducers > 0 ? "some" : "none";
  const unsaid = scenario.says.filter((piece) => !isSaid(piece, text));
  return [
    ...(text.length < 30 ? [`it is blank: ${text}`] : []),
    ...(isLooking ? [`it still looks: ${text}`] : []),
    ...(rawError.test(text) ? [`it shows a raw error: ${text}`] : []),
    ...unsaid.map((piece) => `it does not say "${piece}": ${text}`),
    ...(found === scenario.introducers ? [] : [`it offers ${found}: ${text}`]),
  ];
}

function isLate({ hasSlowSource }: Scenario, { firstAnswer }: Played, usualMs: number): boolean {
  return hasSlowSource === true && firstAnswer.msSinceAsked > partialAnswerMs + usualMs;
}
