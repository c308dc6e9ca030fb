import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

import { dialogMark } from "./dialogMark";
import { showProblem, showWords } from "./showWords";

// The redirect page: hands the sign-in service's answer to the page that opened it, and closes.

void showWords();
if (sessionStorage.getItem(dialogMark) === null) {
  broadcastResponseToMainFrame().catch(showProblem);
} else {
  // Outlook's own window: the page that can talk to the pane goes on.
  location.replace(`sign-in-dialog.html${location.hash}`);
}
