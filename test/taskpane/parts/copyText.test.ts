import { copyText } from "../../../src/taskpane/parts/copyText";

/** What a page's selection would give to the clipboard. */
function selectedText(): string {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLTextAreaElement)) return "";
  return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd);
}

let clipboard: string[];

/** A browser in which copying a selection works, is refused, or throws. */
function copyingSelections(outcome: "works" | "refused" | "throws"): void {
  const execCommand = (command: string) => {
    if (outcome === "throws") throw new Error("not allowed");
    if (command !== "copy" || outcome === "refused") return false;
    clipboard.push(selectedText());
    return true;
  };
  Object.assign(document, { execCommand });
}

function clipboardApi(writeText: ((text: string) => Promise<void>) | undefined): void {
  const value = writeText && { writeText };
  Object.defineProperty(navigator, "clipboard", { value, configurable: true });
}

beforeEach(() => {
  clipboard = [];
  const button = document.createElement("button");
  document.body.replaceChildren(button);
  button.focus();
  copyingSelections("works");
});

describe("copyText", () => {
  it("takes the clipboard where the page may use it, and leaves the focus alone", async () => {
    clipboardApi((text) => Promise.resolve(void clipboard.push(`api: ${text}`)));
    expect(await copyText("Hello")).toBe("copied");
    expect(clipboard).toEqual(["api: Hello"]);
  });

  it.each([
    ["refuses", () => Promise.reject(new DOMException("", "NotAllowedError"))],
    ["does not exist", undefined],
  ] as const)("copies a selection where the clipboard %s, as in a frame", async (_, writeText) => {
    clipboardApi(writeText);
    expect(await copyText("Hello Tricia,\n\n2 < 3")).toBe("copied");
    expect(clipboard).toEqual(["Hello Tricia,\n\n2 < 3"]);
  });

  it.each(["works", "refused", "throws"] as const)(
    "leaves page and focus as they were, where that %s",
    async (outcome) => {
      clipboardApi(undefined);
      copyingSelections(outcome);
      const button = document.activeElement;
      await copyText("Hello");
      expect([...document.body.children]).toEqual([button]);
      expect(document.activeElement).toBe(button);
    },
  );

  it.each(["refused", "throws"] as const)("says so where that fails too: %s", async (outcome) => {
    clipboardApi(undefined);
    copyingSelections(outcome);
    expect(await copyText("Hello")).toBe("copyFailed");
  });
});
