import { useCallback, useEffect, useState } from "react";

import type { Composer } from "../composer/Composer";
import { createComposerMemory } from "../state/composerMemory";
import type { ComposerMemory } from "../state/composerMemory";
import type { PaneState } from "../state/paneState";
import type { RequestContext } from "../../core/request/requestContext";

export interface ComposerState {
  /** Absent while no request is being written. */
  readonly open: OpenComposer | undefined;
  readonly memory: ComposerMemory;
  /** @throws Error when the composer cannot be loaded */
  readonly compose: (context: RequestContext) => Promise<void>;
  readonly close: () => void;
}

export interface OpenComposer {
  readonly context: RequestContext;
  readonly View: typeof Composer;
}

/** The composer, which is loaded when there is somebody to ask. */
export function useComposer(state: PaneState): ComposerState {
  const [memory] = useState(createComposerMemory);
  const [open, setOpen] = useState<OpenComposer>();
  const isSomebodyFound = state.status === "lookUp" && state.rows.length > 0;

  useEffect(() => {
    // Ahead of the click. What fails is met again then.
    if (isSomebodyFound) loadComposer().catch(() => undefined);
  }, [isSomebodyFound]);

  const close = useCallback(() => {
    setOpen(undefined);
  }, []);
  return {
    open,
    memory,
    close,
    async compose(context) {
      const View = await loadComposer();
      setOpen({ context, View });
    },
  };
}

async function loadComposer(): Promise<typeof Composer> {
  const chunk = await import(/* webpackChunkName: "composer" */ "../composer/Composer");
  return chunk.Composer;
}
