import { useEffect, useState } from "react";

import type { ComposerPart } from "../composer/composerPart";
import { createComposerMemory } from "../state/composerMemory";
import type { ComposerMemory } from "../state/composerMemory";
import type { PaneState } from "../state/paneState";
import type { Services } from "../../services/services";

export interface LoadedComposer {
  /** Absent until it has loaded. */
  readonly View: ComposerPart["Composer"] | undefined;
  readonly memory: ComposerMemory;
  /** @throws Error when it cannot be loaded */
  readonly load: () => Promise<ComposerPart>;
}

/** The composer, which is loaded when there is somebody to ask. */
export function useComposer(state: PaneState, { loadRequestWords }: Services): LoadedComposer {
  const [memory] = useState(createComposerMemory);
  const [part, setPart] = useState<ComposerPart>();
  const isSomebodyFound = state.status === "lookUp" && state.rows.length > 0;

  useEffect(() => {
    // Ahead of the click, which meets again whatever fails here.
    if (isSomebodyFound) Promise.all([importComposer(), loadRequestWords()]).catch(() => undefined);
  }, [isSomebodyFound, loadRequestWords]);

  return {
    View: part?.Composer,
    memory,
    async load() {
      const loaded = await importComposer();
      setPart(loaded);
      return loaded;
    },
  };
}

async function importComposer(): Promise<ComposerPart> {
  const chunk = await import(/* webpackChunkName: "composer" */ "../composer/composerPart");
  return chunk.composerPart;
}
