import { giveUpParts } from "../../src/taskpane/askPartsAnew";

/** A script as webpack adds it to the page for as long as it waits for it. */
function scriptUnderWay(onFailure: () => void): HTMLScriptElement {
  const script = document.createElement("script");
  script.dataset["webpack"] = "who-knows-whom-outlook:systems";
  script.onerror = onFailure;
  document.head.append(script);
  return script;
}

describe("giveUpParts", () => {
  afterEach(() => {
    document.head.replaceChildren();
  });

  it("ends the wait for what has not come, before the next one asks", async () => {
    let shared: string | undefined = "doomed";
    const doomed = new Promise<void>((_, reject) => {
      scriptUnderWay(() => {
        reject(new Error("Loading chunk systems failed."));
      });
    });
    const told = doomed.catch(() => undefined).then(() => (shared = undefined));
    await giveUpParts();
    expect(shared).toBeUndefined();
    await told;
  });

  it("tells the page's first script of no missing script", async () => {
    const seen = jest.fn();
    window.addEventListener("error", seen, true);
    scriptUnderWay(() => undefined);
    await giveUpParts();
    window.removeEventListener("error", seen, true);
    expect(seen).not.toHaveBeenCalled();
  });

  it("leaves the page's other scripts alone", async () => {
    const failed = jest.fn();
    delete scriptUnderWay(failed).dataset["webpack"];
    await giveUpParts();
    expect(failed).not.toHaveBeenCalled();
  });
});
