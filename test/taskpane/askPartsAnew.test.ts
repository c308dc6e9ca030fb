import { askPartsAnew, giveUpParts } from "../../src/taskpane/askPartsAnew";

/** As in webpack's runtime: makes the address of a part. */
const runtime = globalThis as { __webpack_get_script_filename__?: (part: string) => string };
runtime.__webpack_get_script_filename__ = (part) => `${part}.js`;
askPartsAnew();

/** A script as webpack adds it to the page for as long as it waits for it. */
function scriptUnderWay(onFailure: () => void): HTMLScriptElement {
  const script = document.createElement("script");
  script.dataset["webpack"] = "who-knows-whom-outlook:systems";
  script.type = "text/plain";
  script.src = runtime.__webpack_get_script_filename__?.("systems") ?? "";
  script.onerror = onFailure;
  document.head.append(script);
  return script;
}

function afterSeconds(seconds: number): void {
  const now = performance.now() + seconds * 1000;
  jest.spyOn(performance, "now").mockReturnValue(now);
}

describe("giveUpParts", () => {
  afterEach(() => {
    document.head.replaceChildren();
    jest.restoreAllMocks();
  });

  it("ends the wait for what has not come, before the next one asks", async () => {
    let shared: string | undefined = "doomed";
    const doomed = new Promise<void>((_, reject) => {
      scriptUnderWay(() => {
        reject(new Error("Loading chunk systems failed."));
      });
    });
    const told = doomed.catch(() => undefined).then(() => (shared = undefined));
    afterSeconds(10);
    await giveUpParts();
    expect(shared).toBeUndefined();
    await told;
  });

  it("tells the page's first script of no missing script", async () => {
    const seen = jest.fn();
    window.addEventListener("error", seen, true);
    scriptUnderWay(() => undefined);
    afterSeconds(10);
    await giveUpParts();
    window.removeEventListener("error", seen, true);
    expect(seen).not.toHaveBeenCalled();
  });

  it("leaves the page's other scripts alone", async () => {
    const failed = jest.fn();
    delete scriptUnderWay(failed).dataset["webpack"];
    afterSeconds(10);
    await giveUpParts();
    expect(failed).not.toHaveBeenCalled();
  });

  it("goes on waiting for a part that was only just asked for", async () => {
    const failed = jest.fn();
    scriptUnderWay(failed);
    afterSeconds(1);
    await giveUpParts();
    expect(failed).not.toHaveBeenCalled();
  });
});
