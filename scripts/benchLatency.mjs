// `npm run bench:latency`: how many round trips the pane's answer takes, in a browser on the local tenant.
import { ensureBuilt } from "./support/ensureBuilt.mjs";
import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { run } from "./support/run.mjs";

ensureInstalled();
const browser = findBrowser();
ensureBuilt();
run(process.execPath, ["--import", "tsx", "bench/latency/run.ts"], {
  env: { ...process.env, CHROME_PATH: browser },
});
