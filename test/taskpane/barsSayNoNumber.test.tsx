import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";

import type { GalleryState } from "../../dev/gallery/galleryState";
import { galleryStates } from "../../dev/gallery/galleryStates";
import { StateView } from "../../dev/gallery/page/StateView";
import type { Organization } from "../../src/core/people/organization";
import { interfaceLanguages } from "../../src/core/words/language";
import type { InterfaceLanguage } from "../../src/core/words/language";
import { renderPane } from "../support/renderPane";
import { paneText, requestWords } from "../support/words";

// Every state of the pane and its composer, as an organisation sees it that wants to see no numbers.

type Shown = Exclude<GalleryState, { readonly shows: "shell" }>;

const states = galleryStates.filter(
  (state): state is Shown & GalleryState => state.shows !== "shell",
);

function inBars(organization: Organization): Organization {
  return { ...organization, detailLevel: "bars" };
}

function withBars(shown: Shown): Shown {
  if (shown.shows === "composer") {
    const { request } = shown;
    return { ...shown, request: { ...request, organization: inBars(request.organization) } };
  }
  const { state } = shown;
  if (!("occasion" in state)) return shown;
  const occasion = { ...state.occasion, organization: inBars(state.occasion.organization) };
  return { ...shown, state: { ...state, occasion } };
}

/** Whatever stands in a record with a digit, as a phone or the company's name: people wrote it, nobody counted. */
function writtenByPeople(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === "string") return /\d/.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((each) => writtenByPeople(each, seen));
}

const heard = ["aria-label", "aria-description", "title", "alt", "placeholder"];

/** How many people are on the item, what the foot opens: neither is about anybody's contact. */
const aboutNobodyElse = "#crowd-heading, .crowd > button, .crowd > p, #foot-wish, #setup";

/** Everything that is seen or heard of anybody, attributes and fields included. */
function allWords(): string {
  document.querySelectorAll(aboutNobodyElse).forEach((part) => {
    part.replaceChildren();
  });
  const elements = [...document.body.querySelectorAll("*")];
  const attributes = elements.flatMap((element) =>
    heard.map((name) => element.getAttribute(name) ?? ""),
  );
  const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
  return [document.body.textContent, ...attributes, ...fields.map(({ value }) => value)].join("\n");
}

function monthsOf(language: InterfaceLanguage): RegExp {
  const names = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
      Date.UTC(2026, month),
    ),
  );
  return new RegExp(`(?<!\\p{L})(?:${names.join("|")})(?!\\p{L})`, "u");
}

/** Opens every row and every question of the state. */
async function openEverything(presses: string | undefined): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  for (const button of screen.queryAllByRole("button", { expanded: false }))
    fireEvent.click(button);
  if (presses !== undefined) {
    await waitFor(() => {
      expect(document.querySelector(presses)).not.toBeNull();
    });
    document.querySelectorAll<HTMLElement>(presses).forEach((element) => {
      fireEvent.click(element);
    });
  }
  // Details and words of a part arrive a moment later.
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

async function wordsOf(shown: Shown & GalleryState, language: InterfaceLanguage) {
  const text = paneText(language);
  renderPane(
    <StateView shown={withBars(shown)} locale={language} requestWords={requestWords(language)} />,
    text,
  );
  await openEverything(shown.presses);
  const said = writtenByPeople(shown)
    .toSorted((one, other) => other.length - one.length)
    .reduce((words, written) => words.replaceAll(written, ""), allWords())
    .replaceAll("Dynamics 365", "");
  cleanup();
  // Neither is about anybody's contact: how many more people are on the item, how long a service wants to rest.
  return said.replaceAll(new RegExp(moreOnItem(text), "gu"), "");
}

function moreOnItem({ head }: ReturnType<typeof paneText>): string {
  return head
    .more(0)
    .replace("+", "\\+")
    .replaceAll(/\p{Nd}/gu, "\\p{Nd}+");
}

describe.each(interfaceLanguages)("detailLevel bars, in %s", (language) => {
  it.each(states.map((state) => [state.name, state] as const))(
    "shows no number, month or date: %s",
    async (_, state) => {
      const said = await wordsOf(state, language);
      expect(/.{0,60}\p{Nd}.{0,30}/u.exec(said)?.[0]).toBeUndefined();
      expect(monthsOf(language).exec(said)?.[0]).toBeUndefined();
    },
  );
});

describe("the search for numbers", () => {
  it("finds them where they are shown", async () => {
    const [found] = states.filter(({ shows, name }) => shows === "pane" && name.includes("found"));
    if (found === undefined) throw new Error("The gallery shows nobody who was found.");
    const counts = { ...found };
    renderPane(
      <StateView shown={counts} locale="en" requestWords={requestWords("en")} />,
      paneText("en"),
    );
    await openEverything(undefined);
    expect(allWords()).toMatch(/\d/);
    expect(monthsOf("en").test("last in May 2026")).toBe(true);
  });
});
