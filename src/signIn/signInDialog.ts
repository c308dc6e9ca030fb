import { readConfig } from "../adapters/config/readConfig";
import { dialogMark } from "./dialogMark";
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

/**
 * Any page may open this one with a request of its choice, so the request may lead to the sign-in
 * service only.
 */
async function goToSignIn(request: string): Promise<void> {
  const [{ signInOrigin }] = await Promise.all([
    readConfig(new URL(location.href)),
    Office.onReady(),
  ]);
  const { url } = JSON.parse(request) as { readonly url?: unknown };
  if (typeof url !== "string" || new URL(url).origin !== signInOrigin) throw new Error("foreign");
  sessionStorage.setItem(dialogMark, "");
  location.replace(url);
}
