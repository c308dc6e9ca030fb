import type { IntroductionRequest } from "./introductionRequest";
import { nameToGreet } from "../people/givenName";
import { prospectName } from "./prospectName";
import { passedOnSubject } from "./quotedHeader";
import { ownContactOf } from "./situation/ownContact";
import { safeText } from "../words/safeText";
import { clipSubject } from "../words/subject";

/** Readers skip longer notes, so introducers do not forward them. */
export const maxNoteWords = 120;

const maxTopicLength = 120;

/**
 * A note that the introducer may forward to the prospect: who the rep is, the topic and one question. It is
 * complete without the request, and no sentence of it is meant for the introducer only.
 */
export function composeForwardableNote(request: IntroductionRequest): string {
  const { prospect, rep, words } = request;
  const { note } = words;
  const [address = ""] = rep.addresses;
  return [
    note.greeting(nameToGreet(prospectName(prospect))),
    ...introduction(request),
    note.ask,
    [note.regards, safeText(rep.displayName), address].filter((line) => line !== "").join("\n"),
  ].join("\n\n");
}

/** A subject for the prospect: their own, where the note answers it. */
export function noteSubject(request: IntroductionRequest): string {
  const { rep, words } = request;
  const topic = topicOf(request);
  if (topic !== "") return clipSubject(topic);
  return clipSubject(words.note.subject(safeText(rep.displayName) || (rep.addresses[0] ?? "")));
}

export function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

function introduction(request: IntroductionRequest): readonly string[] {
  const { rep, introducer, words } = request;
  const { note } = words;
  const topic = topicOf(request);
  const colleague = safeText(introducer.colleague.displayName);
  const own = ownContactOf(request).kind;
  if (topic !== "" && own === "wroteToMe" && isTheirMessage(request)) {
    return [note.answer(topic, colleague)];
  }
  const isKnown = own === "inTouch" || own === "met" || own === "wroteToMe";
  const name = safeText(rep.displayName) || (rep.addresses[0] ?? "");
  const self = note[isKnown ? "reminder" : "introduction"](name, colleague);
  return topic === "" ? [self] : [self, note.topic(topic)];
}

function isTheirMessage({ item, prospect }: IntroductionRequest): boolean {
  return item.kind === "message" && item.from?.address === prospect.address;
}

/** The prospect knows the topic: it is the subject of an item they are on. */
function topicOf(request: IntroductionRequest): string {
  if (request.organization.quote === "none") return "";
  return clipSubject(passedOnSubject(request), maxTopicLength);
}
