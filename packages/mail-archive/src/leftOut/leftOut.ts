const leftOutReasons = ["draft", "spam", "trash", "deleted"] as const;

/** Why a message that can be read is nobody's correspondence. */
export type LeftOut = (typeof leftOutReasons)[number];

/** In the words of a report, after "message 3:". */
export const leftOutSentences: Readonly<Record<LeftOut, string>> = {
  draft: "it is an unsent draft",
  spam: "it is spam",
  trash: "it lies in the trash",
  deleted: "it is marked as deleted",
};

/** The reason that a sentence states, if it is one of these. */
export function leftOutReason(sentence: string): LeftOut | undefined {
  return leftOutReasons.find((reason) => leftOutSentences[reason] === sentence);
}
