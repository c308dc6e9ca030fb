import { useLayoutEffect, useRef } from "react";

import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { useWords } from "../hooks/useWords";

export interface ComposerHeadProps {
  readonly request: IntroductionRequest;
  readonly onClose: () => void;
}

/** Names the introducer and the prospect. Its heading takes the focus when the composer opens. */
export function ComposerHead({ request, onClose }: ComposerHeadProps) {
  const text = useWords("composer");
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the first paint: focus scrolls, and a press whose release meets another place is no click.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <header>
      <ActionButton appearance="subtle" onClick={onClose}>
        <Icon name="back" /> {text.back}
      </ActionButton>
      <h1 ref={heading} tabIndex={-1} className="composer-heading">
        {text.heading(request.introducer.colleague.displayName)}
      </h1>
      <p className="small">{text.about(request.prospect.displayName)}</p>
    </header>
  );
}
