import { useEffect, useRef } from "react";

import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import type { RequestContext } from "../../core/request/requestContext";
import { useWords } from "../hooks/useWords";

export interface ComposerHeadProps {
  readonly context: RequestContext;
  readonly onClose: () => void;
}

/** Whom the request goes to and whom it is about. The focus starts here. */
export function ComposerHead({ context, onClose }: ComposerHeadProps) {
  const text = useWords("composer");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <header>
      <ActionButton appearance="subtle" onClick={onClose}>
        <Icon name="back" /> {text.back}
      </ActionButton>
      <h1 ref={heading} tabIndex={-1} className="composer-heading">
        {text.heading(context.introducer.colleague.displayName)}
      </h1>
      <p className="small">{text.about(context.prospect.displayName)}</p>
    </header>
  );
}
