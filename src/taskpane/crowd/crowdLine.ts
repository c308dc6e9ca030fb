import type { Crowd } from "../../core/lookUp/crowd";
import type { OpenItem } from "../../core/outlookPorts";
import type { CrowdText } from "../../words/texts/crowdText";
import type { PaneText } from "../../words/texts/paneText";
import { askedNames } from "../text/askedNames";

interface Context {
  readonly words: CrowdText;
  readonly text: PaneText;
  readonly itemKind: OpenItem["kind"];
}

/** What is said below the table, and announced when it is done. */
export function crowdLine(
  crowd: Crowd | "failed" | undefined,
  { words, text, itemKind }: Context,
): string {
  if (crowd === "failed") return words.failed;
  if (crowd === undefined || crowd.members.some(({ status }) => status === "asking"))
    return words.counting;
  const known = crowd.members.filter(({ best }) => best !== undefined);
  const counted = words.counted(known.length, crowd.members.length);
  if (crowd.failed.length === 0) return counted;
  return `${counted} ${words.notEverything(askedNames(crowd.failed, itemKind, text))}`;
}
