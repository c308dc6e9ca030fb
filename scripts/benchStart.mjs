// `npm run bench:start`: how soon the pane paints, measured on the production build.
import { ensureBuilt } from "./support/ensureBuilt.mjs";
import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { run } from "./support/run.mjs";

ensureInstalled();
const browser = findBrowser();
ensureBuilt();
run(process.execPath, ["--import", "tsx", "bench/start/run.ts"], {
  env: { ...process.env, CHROME_PATH: browser },
});
