import type { Asked } from "../../core/lookUp/lookUp";
import type { OpenItem } from "../../core/outlookPorts";
import type { PaneText } from "../../words/texts/paneText";

/** The names of sources, as in the middle of a sentence. */
export function askedNames(
  asked: readonly Asked[],
  itemKind: OpenItem["kind"],
  text: PaneText,
): string {
  const { names, openItem } = text.lookedAt;
  return text.list(asked.map((name) => (name === "message" ? openItem[itemKind] : names[name])));
}
