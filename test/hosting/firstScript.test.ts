import { readFileSync } from "node:fs";
import path from "node:path";

import { startWords } from "../../hosting/startWords";
import { interfaceLanguages } from "../../src/core/words/language";
import type { StartText } from "../../src/words/texts/startText";

const source = readFileSync(path.join(__dirname, "../../hosting/firstScript.js"), "utf8");
const words = JSON.parse(startWords()) as Readonly<Record<string, StartText>>;

const office = "https://officeapis.public.onecdn.static.microsoft/1/office.js";
const officeHost = "officeapis.public.onecdn.static.microsoft";

function runFirstScript(): void {
  const script = document.createElement("script");
  script.id = "first-script";
  script.setAttribute("data-words", startWords());
  script.textContent = source;
  document.head.append(script);
}

/** A script of the page. Nothing loads it: a test says what becomes of it. */
function addScript(src: string, attribute = "defer"): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "text/plain";
  script.setAttribute(attribute, "");
  script.src = src;
  document.head.append(script);
  return script;
}

function addOfficeScript(): HTMLScriptElement {
  return addScript(office, "data-office");
}

function aPart(id: string): HTMLElement {
  const part = document.createElement("p");
  part.id = id;
  part.hidden = id === "start-problem";
  return part;
}

function arrive(script: HTMLScriptElement): void {
  script.dispatchEvent(new Event("load"));
}

function fail(script: HTMLScriptElement): void {
  script.dispatchEvent(new Event("error"));
}

function told(): string | undefined {
  const problem = document.getElementById("start-problem");
  return problem?.hidden === false ? problem.textContent : undefined;
}

function networkWords(host: string, language = "en"): string | undefined {
  return words[language]?.network.replace("{host}", host);
}

beforeEach(() => {
  jest.useFakeTimers();
  delete document.documentElement.dataset["startProblem"];
  Object.assign(window, { Office: undefined });
  document.head.replaceChildren();
  document.body.replaceChildren(aPart("skeleton"), aPart("start-problem"));
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe("firstScript, where office.js does not arrive", () => {
  it("shows words about the network within 12 seconds, where nothing answers", () => {
    runFirstScript();
    addOfficeScript();
    jest.advanceTimersByTime(9_000);
    expect(told()).toBeUndefined();
    jest.advanceTimersByTime(3_000);
    expect(told()).toBe(networkWords(officeHost));
    expect(document.getElementById("skeleton")?.hidden).toBe(true);
    expect(document.documentElement.dataset["startProblem"]).toBe("network");
  });

  it("shows them at once, where it is refused", () => {
    runFirstScript();
    fail(addOfficeScript());
    expect(told()).toBe(networkWords(officeHost));
  });

  it("shows them where something else came in its place", () => {
    runFirstScript();
    arrive(addOfficeScript());
    expect(told()).toBe(networkWords(officeHost));
  });

  it("shows them once the page is there, where it is refused before", () => {
    const state = jest.spyOn(document, "readyState", "get").mockReturnValue("loading");
    runFirstScript();
    const parts = [...document.body.children];
    document.body.replaceChildren();
    fail(addOfficeScript());
    document.body.replaceChildren(...parts);
    state.mockReturnValue("interactive");
    document.dispatchEvent(new Event("DOMContentLoaded"));
    expect(told()).toBe(networkWords(officeHost));
  });

  it.each(["missing", "late"])("shows them where a file is %s that office.js asks for", (how) => {
    runFirstScript();
    Object.assign(window, { Office: {} });
    arrive(addOfficeScript());
    const script = addScript("https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js");
    if (how === "missing") fail(script);
    expect(told()).toBeUndefined();
    jest.advanceTimersByTime(10_000);
    expect(told()).toBe(networkWords("ajax.aspnetcdn.com"));
  });

  it("says nothing where everything arrives", () => {
    runFirstScript();
    Object.assign(window, { Office: {} });
    arrive(addOfficeScript());
    arrive(addScript("https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js"));
    arrive(addScript("/static/taskpane.js"));
    jest.advanceTimersByTime(60_000);
    expect(told()).toBeUndefined();
    expect(document.documentElement.dataset["startProblem"]).toBeUndefined();
  });

  it("leaves a pane alone that has started", () => {
    runFirstScript();
    addOfficeScript();
    document.body.replaceChildren("Yvonne McKay");
    jest.advanceTimersByTime(12_000);
    expect(document.body.textContent).toBe("Yvonne McKay");
  });

  it("has a page without a skeleton say it too, as that of the command", () => {
    document.getElementById("skeleton")?.remove();
    runFirstScript();
    fail(addOfficeScript());
    expect(told()).toBe(networkWords(officeHost));
  });

  it.each(interfaceLanguages)("speaks the browser's language: %s", (language) => {
    jest.spyOn(navigator, "language", "get").mockReturnValue(`${language.toUpperCase()}-XX`);
    runFirstScript();
    fail(addOfficeScript());
    expect(told()).toBe(networkWords(officeHost, language));
    const { lang, dir } = document.getElementById("start-problem") ?? {};
    expect([lang, dir]).toEqual([language, language === "ar" ? "rtl" : "ltr"]);
  });

  it("speaks English where it does not know the browser's language", () => {
    jest.spyOn(navigator, "language", "get").mockReturnValue("nl-NL");
    runFirstScript();
    fail(addOfficeScript());
    expect(told()).toBe(networkWords(officeHost));
  });

  it.each(interfaceLanguages)("names host and network and blames no Outlook: %s", (language) => {
    const { network = "" } = words[language] ?? {};
    expect(network).toContain("{host}");
    expect(network).not.toContain("Outlook");
  });
});

describe("firstScript, where a script of the pane's own does not work", () => {
  it("shows words about the network where it is missing", () => {
    runFirstScript();
    fail(addScript("/static/gone.js"));
    expect(told()).toBe(networkWords("localhost"));
  });

  it("shows them where it never arrives", () => {
    runFirstScript();
    Object.assign(window, { Office: {} });
    arrive(addOfficeScript());
    addScript("/static/taskpane.js");
    jest.advanceTimersByTime(10_000);
    expect(told()).toBe(networkWords("localhost"));
  });

  it("asks for a current Outlook where it does not run in this browser", () => {
    runFirstScript();
    window.dispatchEvent(
      new ErrorEvent("error", { filename: `${location.origin}/static/pane.js` }),
    );
    expect(told()).toBe(words["en"]?.outdated);
  });

  it("would rather say that a script is missing, which explains errors", () => {
    runFirstScript();
    window.dispatchEvent(
      new ErrorEvent("error", { filename: `${location.origin}/static/pane.js` }),
    );
    fail(addOfficeScript());
    expect(told()).toBe(networkWords(officeHost));
  });

  it("leaves errors inside other scripts to the pane", () => {
    runFirstScript();
    window.dispatchEvent(new ErrorEvent("error", { filename: "https://office.example/x.js" }));
    window.dispatchEvent(new ErrorEvent("error", { filename: `${location.origin}/shims/ajax.js` }));
    expect(told()).toBeUndefined();
  });
});

describe("firstScript, in browsers of any age", () => {
  it("needs nothing that Internet Explorer lacks", () => {
    expect(source).not.toMatch(/currentScript|=>|`|\b(?:let|const)\b|new URL/);
  });

  it("makes no Trusted Types policy, so that office.js may make any", () => {
    expect(source).not.toContain("trustedTypes");
  });
});
