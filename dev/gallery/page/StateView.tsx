import { PaneView } from "../../../src/taskpane/pane/PaneView";
import { Composer } from "../../../src/taskpane/composer/Composer";
import { createComposerMemory } from "../../../src/taskpane/state/composerMemory";
import type { GalleryState } from "../galleryState";
import { idleActions } from "./idleActions";
import { idleServices } from "./idleServices";

export interface StateViewProps {
  readonly shown: Exclude<GalleryState, { readonly shows: "shell" }>;
  readonly locale: string;
}

/** The product's own component for a state. */
export function StateView({ shown, locale }: StateViewProps) {
  if (shown.shows === "pane") {
    const { state, view = "list" } = shown;
    return <PaneView state={state} actions={idleActions} shown={view} />;
  }
  return (
    <Composer
      services={idleServices(locale, shown.context)}
      context={shown.context}
      memory={createComposerMemory()}
      openItem={shown.openItem}
      onLedgerChanged={() => undefined}
      onOtherIntroducer={() => undefined}
      onClose={() => undefined}
    />
  );
}
