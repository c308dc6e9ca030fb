import type { IntroductionWords } from "../../../src/core/request/introductionWords";
import { PaneView } from "../../../src/taskpane/pane/PaneView";
import { Composer } from "../../../src/taskpane/composer/Composer";
import { PartFailed } from "../../../src/taskpane/parts/PartFailed";
import { SelectionNotice } from "../../../src/taskpane/pane/SelectionNotice";
import { createComposerMemory } from "../../../src/taskpane/state/composerMemory";
import type { GalleryState } from "../galleryState";
import { idleActions } from "./idleActions";
import { idleServices } from "./idleServices";

export interface StateViewProps {
  readonly shown: Exclude<GalleryState, { readonly shows: "shell" }>;
  readonly locale: string;
  readonly requestWords: IntroductionWords;
}

/** The product's own component for a state. */
export function StateView({ shown, locale, requestWords }: StateViewProps) {
  if (shown.shows === "pane") {
    const { state, view = "list", beside, actions } = shown;
    return (
      <PaneView state={state} actions={{ ...idleActions, ...actions }} shown={view}>
        {beside === "selectionNotice" && <SelectionNotice />}
        {beside === "partFailed" && <PartFailed onTryAgain={() => undefined} />}
      </PaneView>
    );
  }
  const request = { ...shown.request, words: requestWords };
  const { histories } = shown;
  return (
    <Composer
      services={idleServices(locale, { request, histories }, shown.form)}
      request={request}
      histories={histories}
      memory={createComposerMemory()}
      openItem={shown.openItem}
      onItemLeft={() => undefined}
      onOtherIntroducer={() => undefined}
      onClose={() => undefined}
    />
  );
}
