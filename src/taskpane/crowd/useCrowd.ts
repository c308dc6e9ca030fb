import { useEffect, useRef, useState } from "react";

import type { Crowd } from "../../core/lookUp/crowd";
import type { Occasion } from "../../core/prospect/occasion";
import type { PaneActions } from "../state/paneActions";

/** Counts the people of an item while its table is shown; undefined until the first answer. */
export function useCrowd(
  occasion: Occasion,
  countCrowd: PaneActions["onCountCrowd"],
): Crowd | "failed" | undefined {
  const [crowd, setCrowd] = useState<Crowd | "failed">();
  // Others each time the pane is drawn, and the same in what they say of this item.
  const question = useRef({ occasion, countCrowd });
  useEffect(() => {
    question.current = { occasion, countCrowd };
  });

  const { key } = occasion.item;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const { current } = question;
    const tell = (next: Crowd | "failed") => {
      if (!signal.aborted) setCrowd(next);
    };
    current.countCrowd(current.occasion, signal, tell).catch(() => {
      tell("failed");
    });
    return () => {
      controller.abort();
    };
  }, [key]);
  return crowd;
}
