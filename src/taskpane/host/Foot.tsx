import { Suspense, useState } from "react";
import type { ReactNode } from "react";

import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";
import { setupButtonId } from "../setup/useSetupView";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { LazyWishPanel } from "../wish/lazyWish";
import { OpenRequests } from "../ledger/OpenRequests";
import { About } from "./About";
import { failuresIn } from "./failuresIn";

export interface FootProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onCheckSetup: () => void;
}

/** Below everything: what the rep wants others to see of them, the setup, and the product itself. */
export function Foot({ state, actions, onCheckSetup }: FootProps) {
  const text = useText();
  const prospect = state.status === "lookUp" ? state.choice.prospect : undefined;
  return (
    <div className="foot">
      {state.status !== "stopped" && <OpenRequests onRead={actions.onReadOpenRequests} />}
      <Disclosure label={text.beingSuggested} id="foot-wish">
        <LazyWishPanel key={prospect?.address} actions={actions} prospect={prospect} />
      </Disclosure>
      <div id="foot-setup" className="small">
        <ActionButton id={setupButtonId} appearance="subtle" onClick={onCheckSetup}>
          {text.checkSetup}
        </ActionButton>
      </div>
      <About onReadHost={actions.onReadHost} failures={failuresIn(state)} />
    </div>
  );
}

interface DisclosureProps {
  readonly label: string;
  readonly id: string;
  readonly children: ReactNode;
}

/** A quiet button, and what it opens and closes. */
function Disclosure({ label, id, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div id={id} className="small">
      <ActionButton
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </ActionButton>
      {isOpen && <Suspense>{children}</Suspense>}
    </div>
  );
}
