import type { Services } from "../../services/services";
import { usePane } from "./usePane";
import { useReturningFocus } from "../hooks/useReturningFocus";
import { useTheme } from "../hooks/useTheme";
import { PartWordsContext } from "../hooks/useWords";
import type { ItemNow } from "../state/isAnotherItem";
import type { PaneState } from "../state/paneState";
import { requestKey, withIntroducer } from "../../core/request/introductionRequest";
import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { Crashed } from "../status/Crashed";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { PaneView } from "./PaneView";
import { SelectionNotice } from "./SelectionNotice";

export interface AppProps {
  readonly services: Services;
  /** The record of whom the pane's address names, to be looked up at once. */
  readonly named?: string | undefined;
}

export function App({ services, named }: AppProps) {
  useTheme(services.appearance);
  return (
    <ErrorBoundary fallback={<Crashed />}>
      <LivePane services={services} named={named} />
    </ErrorBoundary>
  );
}

function LivePane({ services, named }: AppProps) {
  const { state, actions, shown, isUnannounced, composer, dispatch, followItem } = usePane(
    services,
    named,
  );
  const { shown: part, memory } = composer;
  const { composing } = state;
  useReturningFocus(composing?.request);
  if (composing === undefined || part === undefined) {
    return (
      <PaneView state={state} actions={actions} shown={shown}>
        {isUnannounced && <SelectionNotice />}
      </PaneView>
    );
  }

  const { request, histories } = composing;
  const { View, words } = part;
  return (
    <PartWordsContext.Provider value={words}>
      <View
        key={requestKey(request)}
        services={services}
        request={request}
        histories={histories}
        memory={memory}
        openItem={itemNow(request, state)}
        onItemLeft={followItem}
        onOtherIntroducer={(introducer) => {
          const prepared = { request: withIntroducer(request, introducer), histories };
          dispatch({ type: "requestOpened", prepared });
        }}
        onClose={() => {
          dispatch({ type: "requestClosed" });
        }}
      />
    </PartWordsContext.Provider>
  );
}

/** While the pane still reads what is open, that counts as the same. */
function itemNow({ item }: IntroductionRequest, state: PaneState): ItemNow {
  if (state.status === "reading") return "same";
  if (state.status === "noItem") return "none";
  return "occasion" in state && state.occasion.item.key === item.key ? "same" : "another";
}
