import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

import { showProblem, showWords } from "./showWords";

// The page the sign-in service comes back to: hands what it brings to the page before, and closes.

showWords();
broadcastResponseToMainFrame().catch(showProblem);
