import { languageOf } from "../core/words/language";
import { loadSignInText } from "../words/loadSignInText";

/** Fills the page's elements with the words of the browser's language. */
export async function showWords(): Promise<void> {
  const { language, direction, places } = await loadSignInText(languageOf(navigator.language));
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  for (const [id, text] of Object.entries<string>({ ...places })) {
    const place = document.getElementById(id);
    if (place !== null) place.textContent = text;
  }
}

export function showProblem(): void {
  const problem = document.getElementById("problem");
  if (problem !== null) problem.hidden = false;
}
