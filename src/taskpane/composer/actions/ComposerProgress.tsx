import type { ComposerText } from "../../../words/texts/composerText";
import { useWords } from "../../hooks/useWords";
import type { RequestSteps } from "../useRequestSteps";
import type { OpenedProgress, Progress } from "../writing/composerState";
import type { WrittenRequest } from "../writing/useComposition";

export interface ComposerProgressProps {
  readonly written: WrittenRequest;
  readonly steps: RequestSteps;
}

/** What became of the rep's last click, for eyes and screen readers. */
export function ComposerProgress({ written, steps }: ComposerProgressProps) {
  const text = useWords("composer");
  const ledgerText = useWords("ledger");
  const recorded = steps.recorded === "done" ? [] : [ledgerText[steps.recorded]];
  return (
    <div role="status" className="small composer-progress">
      {[...progressLines(written, text), ...recorded].map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

function progressLines({ progress, request }: WrittenRequest, text: ComposerText) {
  const introducer = request.introducer.colleague.displayName;
  if (progress.status === "opened") return openedLines(progress, introducer, text);
  const lines: Partial<Record<Progress["status"], string>> = {
    opening: text.opening(introducer),
    held: text.otherItem(request.prospect.displayName),
    copied: text.copied,
  };
  return [lines[progress.status] ?? []].flat();
}

function openedLines(
  { word, saysNoSignature }: OpenedProgress,
  introducer: string,
  text: ComposerText,
): readonly string[] {
  const lines =
    word === "reliable"
      ? [text.opened(introducer)]
      : [text.perhapsOpened(introducer), text.emptyOrMissing];
  return saysNoSignature ? [...lines, text.noSignature] : lines;
}
