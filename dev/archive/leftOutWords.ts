import type { LeftOut } from "@who-knows-whom/mail-archive/leftOut/leftOut";

const words: Readonly<Record<LeftOut, readonly [one: string, more: string]>> = {
  draft: ["unsent draft", "unsent drafts"],
  spam: ["spam message", "spam messages"],
  trash: ["message in the trash", "messages in the trash"],
  deleted: ["message marked as deleted", "messages marked as deleted"],
};

/** How many messages were left out, by reason; empty where none was. */
export function countOfLeftOut(leftOut: Readonly<Record<LeftOut, number>>): string {
  return (["draft", "spam", "trash", "deleted"] as const)
    .filter((reason) => leftOut[reason] > 0)
    .map((reason) => `${leftOut[reason]} ${words[reason][leftOut[reason] === 1 ? 0 : 1]}`)
    .join(", ");
}
