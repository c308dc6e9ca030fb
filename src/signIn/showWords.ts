import { languageOf } from "../core/words/language";
import { signInWords } from "./signInWords";

const words = () => signInWords[languageOf(navigator.language)];

/** Puts the words of the browser's language where the page has places for them. */
export function showWords(): void {
  document.documentElement.lang = languageOf(navigator.language);
  document.documentElement.dir = document.documentElement.lang === "ar" ? "rtl" : "ltr";
  const places: Readonly<Record<string, string>> = { ...words() };
  for (const [id, text] of Object.entries(places)) {
    const place = document.getElementById(id);
    if (place !== null) place.textContent = text;
  }
}

export function showProblem(): void {
  const problem = document.getElementById("problem");
  if (problem !== null) problem.hidden = false;
}
