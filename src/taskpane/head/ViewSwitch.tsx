import { useText } from "../hooks/useText";
import type { ViewName } from "../state/paneState";
import { Icon } from "../parts/Icon";

export interface ViewSwitchProps {
  readonly shown: ViewName;
  readonly onShow: (view: ViewName) => void;
}

const views = ["list", "graph"] as const;

/** Switches between list and drawing of the same introducers. */
export function ViewSwitch({ shown, onShow }: ViewSwitchProps) {
  const { viewSwitch } = useText();
  return (
    <div role="group" aria-label={viewSwitch.name} className="view-switch">
      {views.map((view) => (
        <button
          key={view}
          type="button"
          className="view-button"
          aria-label={viewSwitch.views[view]}
          title={viewSwitch.views[view]}
          aria-pressed={view === shown}
          onClick={() => {
            onShow(view);
          }}
        >
          <Icon name={view} />
        </button>
      ))}
    </div>
  );
}
