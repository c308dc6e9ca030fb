import { element } from "./dom";

const colorCount = 8;

/** A disc with a person's initials, in a colour that stays theirs. */
export function avatar(name: string): HTMLElement {
  const color = Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return element(
    "span",
    { class: "avatar", "data-color": String(color % colorCount), "aria-hidden": "true" },
    initials(name),
  );
}

function initials(name: string): string {
  const words = name.split(/[\s.@_-]+/).filter((word) => /^\p{L}/u.test(word));
  const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : ""];
  return (firstLetter(first) + firstLetter(last)).toUpperCase();
}

function firstLetter(word: string): string {
  return /^\p{L}/u.exec(word)?.[0] ?? "";
}
