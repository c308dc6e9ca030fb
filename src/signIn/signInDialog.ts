import { readConfig } from "../adapters/config/readConfig";
import { dialogMark } from "./dialogMark";
import { ownSignInAddress } from "./ownRequest";
import { showProblem, showWords } from "./showWords";

// The page of sign-in in a window of Outlook's: goes to the sign-in service, and tells the pane what
// comes back. Only the code travels, which is worthless without the proof that the pane keeps.

void start();

async function start(): Promise<void> {
  void showWords();
  try {
    const hash = new URLSearchParams(location.hash.slice(1));
    const request = hash.get("req");
    if (request === null) await tellPane();
    else await goToSignIn(request);
  } catch {
    showProblem();
  }
}

async function tellPane(): Promise<void> {
  sessionStorage.removeItem(dialogMark);
  await Office.onReady();
  Office.context.ui.messageParent(location.hash.slice(1));
}

/** Nowhere but in a window that Outlook opened, as far as office.js can tell. */
async function goToSignIn(request: string): Promise<void> {
  const page = new URL(location.href);
  const [config, { host }] = await Promise.all([readConfig(page), Office.onReady()]);
  if (host !== Office.HostType.Outlook) throw new Error("no dialog of Outlook's");
  const address = ownSignInAddress(request, config, page);
  sessionStorage.setItem(dialogMark, "");
  location.replace(address);
}
