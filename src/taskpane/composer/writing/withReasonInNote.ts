import type { IntroductionRequest } from "../../../core/request/introductionRequest";
import { replaceReason } from "./replaceReason";

/** Before the question, or after the greeting where the rep has changed that. */
export function withReasonInNote(
  note: string,
  reason: string,
  { words }: IntroductionRequest,
): string {
  const paragraphs = note.split(/\n{2,}/);
  const before = paragraphs[paragraphs.indexOf(words.note.ask) - 1];
  return replaceReason(note, { was: "", now: reason, after: before ?? "" });
}
