import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

import { languageOf } from "../core/words/language";
import { createServices } from "../services/services";
import { loadPaneText } from "../words/loadPaneText";
import { askPartsAnew } from "./askPartsAnew";
import { App } from "./pane/App";
import { leaveTabToBrowser } from "./pane/leaveTabToBrowser";
import { PaneWords } from "./pane/PaneWords";
import { NotStarted } from "./status/NotStarted";
import { failureOf } from "./state/paneState";

askPartsAnew();
void start();

/** The page shows its skeleton until Outlook is ready, or is known not to be. */
async function start(): Promise<void> {
  try {
    const services = await createServices();
    await show(services.appearance.displayLanguage, <App services={services} />);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === "unsupportedHost" && isNetworkToBlame()) return;
    await show(navigator.language, <NotStarted failure={failure} />);
  }
}

/** The page's first script misses a script, and has said so in the skeleton's place. */
function isNetworkToBlame(): boolean {
  return document.documentElement.dataset["startProblem"] === "network";
}

async function show(locale: string, view: ReactNode): Promise<void> {
  const text = await loadPaneText(languageOf(locale));
  const pane = document.getElementById("pane");
  if (pane === null) return;
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  leaveTabToBrowser(pane);
  createRoot(pane).render(<PaneWords text={text}>{view}</PaneWords>);
}
