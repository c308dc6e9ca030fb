import { runPopupRelay } from "@azure/msal-browser/popup-relay";

import { readConfig } from "../adapters/config/readConfig";
import { showProblem, showWords } from "./showWords";

// The first page of the sign-in window. It needs one more click, because browsers let a window open another
// one only after a click; the sign-in service's own window would lose the way back to the pane.

void start();

async function start(): Promise<void> {
  void showWords();
  try {
    // Read before the click: a browser forgets a click while something loads.
    const { signInOrigin } = await readConfig(new URL(location.href));
    letContinue(signInOrigin);
  } catch {
    showProblem();
  }
}

function letContinue(signInOrigin: string): void {
  const button = document.getElementById("continue");
  if (!(button instanceof HTMLButtonElement)) return;
  button.disabled = false;
  button.addEventListener("click", () => {
    button.disabled = true;
    try {
      runPopupRelay({ allowedAuthorityOrigins: [signInOrigin] });
    } catch {
      showProblem();
    }
  });
}
