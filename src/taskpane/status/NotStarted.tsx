import { useEffect } from "react";

import type { Failure } from "../state/paneState";
import { About } from "../host/About";
import { StatusArea } from "./StatusArea";

export interface NotStartedProps {
  readonly failure: Failure;
}

/** The pane where Outlook or the configuration keeps it from starting. */
export function NotStarted({ failure }: NotStartedProps) {
  useEffect(() => {
    if (failure.code !== "offline") return undefined;
    window.addEventListener("online", reload);
    return () => {
      window.removeEventListener("online", reload);
    };
  }, [failure]);

  return (
    <main>
      <StatusArea
        state={{ lookUpId: 0, status: "stopped", failure }}
        actions={{ onTryAgain: reload, onSignIn: reload }}
      />
      <About />
    </main>
  );
}

function reload(): void {
  window.location.reload();
}
