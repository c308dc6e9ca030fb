import { readFileSync } from "node:fs";
import path from "node:path";

type CreateScriptUrl = (url: string) => string;

const source = readFileSync(path.join(__dirname, "../../hosting/firstScript.js"), "utf8");

/** Runs the script as the page does, and returns the rule of its Trusted Types policy. */
function runFirstScript(): CreateScriptUrl {
  let rule: CreateScriptUrl = (url) => url;
  Object.assign(window, {
    trustedTypes: {
      createPolicy: (name: string, policy: { createScriptURL: CreateScriptUrl }) => {
        if (name === "default") rule = policy.createScriptURL;
      },
    },
  });
  const script = document.createElement("script");
  script.setAttribute("data-script-origins", "https://office.example https://ajax.example");
  script.textContent = source;
  document.head.append(script);
  return rule;
}

beforeEach(() => {
  document.body.replaceChildren();
  for (const id of ["skeleton", "start-problem"]) {
    const part = document.createElement("div");
    part.id = id;
    part.hidden = id === "start-problem";
    document.body.append(part);
  }
});

function isProblemShown(): boolean {
  return document.getElementById("start-problem")?.hidden === false;
}

describe("firstScript", () => {
  it("lets scripts come from the page's own origin and from those named", () => {
    const rule = runFirstScript();
    expect(rule("chunk.js")).toBe("chunk.js");
    expect(rule("https://office.example/office.js")).toBe("https://office.example/office.js");
  });

  it.each([
    "https://evil.example/a.js",
    "https://office.example.evil.example/a.js",
    "//evil.example/a.js",
    "data:text/javascript,alert(1)",
    "javascript:alert(1)",
  ])("refuses %s", (url) => {
    const rule = runFirstScript();
    expect(() => rule(url)).toThrow("script URL not allowed");
  });

  it("says so when a script of the pane is missing", () => {
    runFirstScript();
    const script = document.createElement("script");
    script.setAttribute("src", "/gone.js");
    script.type = "text/plain";
    document.body.append(script);
    script.dispatchEvent(new Event("error"));
    expect(isProblemShown()).toBe(true);
    expect(document.getElementById("skeleton")?.hidden).toBe(true);
  });

  it("says so when a script of the pane does not run in this browser", () => {
    runFirstScript();
    window.dispatchEvent(new ErrorEvent("error", { filename: `${location.origin}/pane.js` }));
    expect(isProblemShown()).toBe(true);
  });

  it("leaves failures of other origins to the pane", () => {
    runFirstScript();
    window.dispatchEvent(new ErrorEvent("error", { filename: "https://office.example/x.js" }));
    expect(isProblemShown()).toBe(false);
  });
});
