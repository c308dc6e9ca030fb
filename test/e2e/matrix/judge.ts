import type { Played } from "./played";
import type { Said, Scenario } from "./scenario";
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
    says.every((said) => isSaid(said, now)) &&
    (introducers === "some") === now.introducers > 0
  );
}

function isSaid(said: Said, { text, folded }: PaneNow): boolean {
  const pieces = typeof said === "string" ? [said] : said;
  const everything = `${text} ${folded}`;
  return pieces.some((piece) => patternOf(piece).test(everything));
}

/** In a list of sources the first one begins with a capital, whichever that is, and the state comes last. */
function patternOf(piece: string): RegExp {
  const [source = "", ...states] = piece.split(" – ").map(escaped);
  return new RegExp([source, ...states].join("(?:, [^–]*)? – "), "i");
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** What is wrong with what was seen, as sentences. */
export function problemsIn(scenario: Scenario, played: Played): readonly string[] {
  const { settled, errors, leaks, recovered } = played;
  const isBroken = recovered !== undefined && !isWhole(recovered);
  return [
    ...problemsOfText(scenario, settled),
    ...(isLate(scenario, played) ? ["it shows nothing in time"] : []),
    ...(scenario.mayThrow === true ? [] : errors.map((error) => `it throws: ${error}`)),
    ...leaks.map((leak) => `it leaks: ${leak}`),
    ...(isBroken ? [`it does not recover: ${recovered.text}`] : []),
  ];
}

function problemsOfText(scenario: Scenario, now: PaneNow): readonly string[] {
  const { text, folded, isLooking, introducers } = now;
  const found = introducers > 0 ? "some" : "none";
  const unsaid = scenario.says.filter((said) => !isSaid(said, now));
  return [
    ...(text.length < 30 ? [`it is blank: ${text}`] : []),
    ...(isLooking ? [`it still looks: ${text}`] : []),
    ...(rawError.test(text + folded) ? [`it shows a raw error: ${text} ${folded}`] : []),
    ...unsaid.map((said) => `it does not say "${said.toString()}": ${text} ${folded}`),
    ...(found === scenario.introducers ? [] : [`it offers ${found}: ${text}`]),
  ];
}

function isLate({ hasSlowSource }: Scenario, { firstAnswer, usualMs = 0 }: Played): boolean {
  return hasSlowSource === true && firstAnswer.msSinceAsked > partialAnswerMs + usualMs;
}
