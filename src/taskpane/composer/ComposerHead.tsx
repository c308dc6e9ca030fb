import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { useWords } from "../hooks/useWords";

export interface ComposerHeadProps {
  readonly request: IntroductionRequest;
  readonly onClose: () => void;
}

/** Names the introducer and the prospect. */
export function ComposerHead({ request, onClose }: ComposerHeadProps) {
  const text = useWords("composer");
  return (
    <header>
      <ActionButton appearance="subtle" onClick={onClose}>
        <Icon name="back" /> {text.back}
      </ActionButton>
      <h1 className="composer-heading">{text.heading(request.introducer.colleague.displayName)}</h1>
      <p className="small">{text.about(request.prospect.displayName)}</p>
    </header>
  );
}
