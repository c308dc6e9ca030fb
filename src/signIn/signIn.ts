import { runPopupRelay } from "@azure/msal-browser/popup-relay";

import { readConfig } from "../adapters/config/readConfig";
import { ownSignInAddress } from "./ownRequest";
import { showProblem, showWords } from "./showWords";

// The first page of the sign-in window. It needs one more click, because browsers let a window open another
// one only after a click; the sign-in service's own window would lose the way back to the pane.

void start();

async function start(): Promise<void> {
  void showWords();
  try {
    const page = new URL(location.href);
    // Read before the click: a browser forgets a click while something loads.
    const config = await readConfig(page);
    ownSignInAddress(new URLSearchParams(page.hash.slice(1)).get("req"), config, page);
    letContinue(config.signInOrigin);
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
