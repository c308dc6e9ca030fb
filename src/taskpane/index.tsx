import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

import { languageOf } from "../core/words/language";
import { createServices } from "../services/services";
import { App } from "./pane/App";
import { NotStarted } from "./status/NotStarted";
import { TextContext } from "./hooks/useText";
import { failureOf } from "./state/paneState";
import { loadText } from "./text/loadText";

void start();

/** The page shows its skeleton until Outlook is ready, or is known not to be. */
async function start(): Promise<void> {
  try {
    const services = await createServices();
    await show(services.appearance.displayLanguage, <App services={services} />);
  } catch (error) {
    await show(navigator.language, <NotStarted failure={failureOf(error)} />);
  }
}

async function show(locale: string, view: ReactNode): Promise<void> {
  const text = await loadText(languageOf(locale));
  const pane = document.getElementById("pane");
  if (pane === null) return;
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  createRoot(pane).render(<TextContext.Provider value={text}>{view}</TextContext.Provider>);
}
