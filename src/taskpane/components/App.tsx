import type { Services } from "../../services";
import { usePane } from "../hooks/usePane";
import { useTheme } from "../hooks/useTheme";
import { Crashed } from "./Crashed";
import { ErrorBoundary } from "./ErrorBoundary";
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
  const { state, actions, shown } = usePane(services);
  return <PaneView state={state} actions={actions} shown={shown} />;
}
