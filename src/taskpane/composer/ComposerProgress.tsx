import type { ComposerText } from "../../words/texts/composerText";
import { useWords } from "../hooks/useWords";
import type { RequestSteps } from "./useRequestSteps";
import type { WrittenRequest } from "./writing/useComposition";

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
  switch (progress.status) {
    case "opening":
      return [text.opening(introducer)];
    case "held":
      return [text.otherItem(request.prospect.displayName)];
    case "copied":
      return [text.copied];
    case "opened": {
      const { word, saysNoSignature } = progress;
      const lines =
        word === "reliable"
          ? [text.opened(introducer)]
          : [text.perhapsOpened(introducer), text.emptyOrMissing];
      return saysNoSignature ? [...lines, text.noSignature] : lines;
    }
    case "writing":
    case "openSlow":
    case "openFailed":
    case "copyFailed":
      return [];
  }
}
