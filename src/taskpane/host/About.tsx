import { Suspense, useState } from "react";

import type { HostReport } from "../../core/hostReport";
import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";
import { buildName } from "./buildName";
import { LazyHostReport } from "./lazyHostReport";

export interface AboutProps {
  /** Absent where Outlook could not be reached at all. */
  readonly onReadHost?: () => Promise<HostReport>;
  /** Codes of what failed last. */
  readonly failures?: readonly string[];
}

/** The product with version and build, and behind a quiet button what support asks for. */
export function About({ onReadHost, failures = [] }: AboutProps) {
  const { aboutOutlook } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const name = buildName();
  if (name === undefined) return null;
  return (
    <div className="small about">
      <p>{name}</p>
      {onReadHost !== undefined && (
        <ActionButton
          appearance="subtle"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {aboutOutlook}
        </ActionButton>
      )}
      {isOpen && onReadHost !== undefined && (
        <Suspense>
          <LazyHostReport read={onReadHost} build={name} failures={failures} />
        </Suspense>
      )}
    </div>
  );
}
