import { useEffect, useState } from "react";

import type { Composer } from "../composer/Composer";
import { createComposerMemory } from "../state/composerMemory";
import type { ComposerMemory } from "../state/composerMemory";
import type { PaneState } from "../state/paneState";
import type { Services } from "../../services/services";

export interface LoadedComposer {
  /** Absent until it has loaded. */
  readonly View: typeof Composer | undefined;
  readonly memory: ComposerMemory;
  /** @throws Error when it cannot be loaded */
  readonly load: () => Promise<void>;
}

/** The composer, which is loaded when there is somebody to ask. */
export function useComposer(state: PaneState, { loadRequestWords }: Services): LoadedComposer {
  const [memory] = useState(createComposerMemory);
  const [loaded, setLoaded] = useState<{ readonly View: typeof Composer }>();
  const isSomebodyFound = state.status === "lookUp" && state.rows.length > 0;

  useEffect(() => {
    // Ahead of the click, which meets again whatever fails here.
    if (isSomebodyFound) Promise.all([importComposer(), loadRequestWords()]).catch(() => undefined);
  }, [isSomebodyFound, loadRequestWords]);

  return {
    View: loaded?.View,
    memory,
    async load() {
      setLoaded({ View: await importComposer() });
    },
  };
}

async function importComposer(): Promise<typeof Composer> {
  const chunk = await import(/* webpackChunkName: "composer" */ "../composer/Composer");
  return chunk.Composer;
}
