import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";

import { languageOf } from "../../../src/core/words/language";
import { PartWordsContext } from "../../../src/taskpane/hooks/useWords";
import { PaneWords } from "../../../src/taskpane/pane/PaneWords";
import { loadPaneText } from "../../../src/words/loadPaneText";
import { loadPartWords } from "../../../src/words/loadPartWords";
import { loadRequestWords } from "../../../src/words/loadRequestWords";
import type { GalleryState } from "../galleryState";
import { galleryStates } from "../galleryStates";
import { looks } from "../looks";
import type { Look } from "../looks";
import { doubleTexts } from "./doubleTexts";
import { drawContrast } from "./drawContrast";
import { StateView } from "./StateView";

const page = document.documentElement;
const pane = document.getElementById("pane");
const shell = [...(pane?.childNodes ?? [])];
let root: Root | undefined;

void showAddressed();
window.addEventListener("hashchange", () => void showAddressed());

/** Shows the state and the look of the page's address; `data-shown` says when it is complete. */
async function showAddressed(): Promise<void> {
  const query = new URLSearchParams(location.hash.slice(1));
  const shown = galleryStates.find(({ name }) => name === query.get("state"));
  const look = looks.find(({ name }) => name === query.get("look"));
  if (shown === undefined || look === undefined) return;
  page.dataset["theme"] = look.theme;
  await render(shown, look);
  await document.fonts.ready;
  if (look.doubled === true) doubleTexts(document.body);
  if (look.contrast === true && !hasContrastTheme()) drawContrast();
  page.dataset["shown"] = shown.name;
}

async function render(shown: GalleryState, { locale }: Look): Promise<void> {
  root?.unmount();
  root = undefined;
  pane?.replaceChildren(...shell);
  if (pane === null || shown.shows === "shell") return;
  const language = languageOf(locale);
  const [text, words, requestWords] = await Promise.all([
    loadPaneText(language),
    loadPartWords(language),
    loadRequestWords(language),
  ]);
  page.lang = text.language;
  page.dir = text.direction;
  root = createRoot(pane);
  root.render(
    <PaneWords text={text}>
      <PartWordsContext.Provider value={words}>
        <StateView shown={shown} locale={locale} requestWords={requestWords} />
      </PartWordsContext.Provider>
    </PaneWords>,
  );
  await nextFrames();
  if (loadsParts(shown)) await untilNothingArrives();
  if (shown.presses === undefined) return;
  for (const element of document.querySelectorAll<HTMLElement>(shown.presses)) element.click();
  await untilNothingArrives();
}

function hasContrastTheme(): boolean {
  return matchMedia("(forced-colors: active)").matches;
}

/** Parts of the pane load when they are needed. */
function loadsParts(shown: GalleryState): boolean {
  if (shown.shows !== "pane") return false;
  const { state, view } = shown;
  if (view === "graph") return true;
  if (state.status !== "lookUp") return false;
  return state.result?.company !== undefined || state.histories !== undefined;
}

async function untilNothingArrives(): Promise<void> {
  let before: string | undefined;
  while (before !== document.body.innerText) {
    before = document.body.innerText;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });
}
