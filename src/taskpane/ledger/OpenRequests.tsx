import { Suspense, useState } from "react";

import type { OpenRequestList } from "../../core/ledger/openRequests";
import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";
import { LazyOpenRequests } from "./lazyOpenRequests";

export interface OpenRequestsProps {
  readonly onRead: () => Promise<OpenRequestList>;
}

/** The rep's open requests behind a quiet button: nothing of them loads before it is pressed. */
export function OpenRequests({ onRead }: OpenRequestsProps) {
  const { myOpenRequests } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="small">
      <ActionButton
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {myOpenRequests}
      </ActionButton>
      {isOpen && (
        <Suspense>
          <LazyOpenRequests onRead={onRead} />
        </Suspense>
      )}
    </div>
  );
}
