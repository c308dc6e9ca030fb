import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import { PurposeField } from "./fields/PurposeField";
import type { WrittenRequest } from "./writing/useComposition";
import { useWords } from "../hooks/useWords";

export interface ComposerHeadProps {
  readonly written: WrittenRequest;
  readonly onClose: () => void;
}

/** Names the introducer, and what is asked of them about whom. */
export function ComposerHead({ written, onClose }: ComposerHeadProps) {
  const text = useWords("composer");
  return (
    <header>
      <ActionButton appearance="subtle" onClick={onClose}>
        <Icon name="back" /> {text.back}
      </ActionButton>
      <h1 className="composer-heading">
        {text.heading(written.request.introducer.colleague.displayName)}
      </h1>
      <PurposeField written={written} />
    </header>
  );
}
