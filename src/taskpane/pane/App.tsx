import type { Services } from "../../services/services";
import { usePane } from "../hooks/usePane";
import { useReturningFocus } from "../hooks/useReturningFocus";
import { useTheme } from "../hooks/useTheme";
import { PartWordsContext } from "../hooks/useWords";
import type { PaneState } from "../state/paneState";
import { requestKey, withIntroducer } from "../../core/request/requestContext";
import type { RequestContext } from "../../core/request/requestContext";
import { Crashed } from "../status/Crashed";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { PaneView } from "./PaneView";

export interface AppProps {
  readonly services: Services;
}

export function App({ services }: AppProps) {
  useTheme(services.appearance);
  return (
    <ErrorBoundary fallback={<Crashed />}>
      <LivePane services={services} />
    </ErrorBoundary>
  );
}

function LivePane({ services }: AppProps) {
  const { state, actions, shown, composer, onLedgerChanged } = usePane(services);
  useReturningFocus(composer.open);
  if (composer.open === undefined) {
    return <PaneView state={state} actions={actions} shown={shown} />;
  }

  const { View, words, context } = composer.open;
  return (
    <PartWordsContext.Provider value={words}>
      <View
        key={requestKey(context)}
        services={services}
        context={context}
        memory={composer.memory}
        openItem={isOpen(context, state) ? "same" : "another"}
        onLedgerChanged={onLedgerChanged}
        onOtherIntroducer={(introducer) =>
          void composer.compose(withIntroducer(context, introducer))
        }
        onClose={composer.close}
      />
    </PartWordsContext.Provider>
  );
}

/** While the pane reads what is open now, nothing is known to have changed. */
function isOpen({ occasion }: RequestContext, state: PaneState): boolean {
  if (state.status === "reading") return true;
  const isAboutItem = state.status === "lookUp" || state.status === "noProspect";
  return isAboutItem && state.occasion.item.key === occasion.item.key;
}
