import type { IntroductionRequest } from "./introductionRequest";
import { nameToGreet } from "../people/givenName";
import { prospectName } from "./prospectName";
import { passedOnSubject } from "./quotedHeader";
import { safeText } from "../words/safeText";
import { clipSubject } from "../words/subject";

/** Readers skip longer notes, so introducers do not forward them. */
export const maxNoteWords = 120;

const maxTopicLength = 120;

/**
 * A note that the introducer may forward to the prospect: the rep's name, the topic and one
 * question. It is complete without the request, and no sentence of it is meant for the introducer
 * only.
 */
export function composeForwardableNote(request: IntroductionRequest): string {
  const { prospect, rep, words } = request;
  const { note } = words;
  return [
    note.greeting(nameToGreet(prospectName(prospect))),
    note.wish(repNameAndAddress(request)),
    topicSentence(request),
    note.ask,
    `${note.regards}\n${safeText(rep.displayName)}`.trimEnd(),
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

export function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

/** The prospect knows the topic: it is the subject of an item they are on. */
function topicSentence({ item, prospect, organization, words }: IntroductionRequest): string {
  const subject = organization.quote === "none" ? "" : passedOnSubject(item);
  if (subject === "") return "";
  const isTheirs = item.kind === "message" && item.from?.address === prospect.address;
  const topic = words.note.topic[isTheirs ? "ownMessage" : "other"];
  return topic(clipSubject(subject, maxTopicLength));
}

function repNameAndAddress({ rep }: IntroductionRequest): string {
  const name = safeText(rep.displayName);
  const [address = ""] = rep.addresses;
  if (name === "" || address === "") return name || address;
  return `${name} (${address})`;
}
