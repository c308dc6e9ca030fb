import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

import { parseReference } from "../core/prospect/recordReference";
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
    const services = await createServices({ followsItems: true });
    const app = <App services={services} named={namedIn(location.search)} />;
    await show(services.appearance.displayLanguage, app);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === "unsupportedHost" && isNetworkToBlame()) return;
    await show(navigator.language, <NotStarted failure={failure} />);
  }
}

/** `?person=contact:GUID`. An address, or anything else, is no part of a URL and is not read. */
function namedIn(query: string): string | undefined {
  const named = new URLSearchParams(query).get("person") ?? "";
  return parseReference(named) === undefined ? undefined : named;
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
