import { useState } from "react";

import type { RepChoices } from "../../core/outlookPorts";
import type { ViewName } from "../state/paneState";

export interface ViewChoice {
  readonly shown: ViewName;
  readonly show: (view: ViewName) => void;
}

/** List or drawing, as the rep chose last. */
export function useViewChoice(choices: RepChoices): ViewChoice {
  const [shown, setShown] = useState<ViewName>(() =>
    choices.read("view") === "graph" ? "graph" : "list",
  );
  return {
    shown,
    show(view) {
      setShown(view);
      // Where it cannot be kept, the choice lasts as long as the pane.
      choices.keep("view", view).catch(() => undefined);
    },
  };
}
