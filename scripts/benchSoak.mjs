// `npm run bench:soak`: 2,000 switches of the message in one pinned pane (`-- 500`: so many).
import { ensureBuilt } from "./support/ensureBuilt.mjs";
import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { run } from "./support/run.mjs";

ensureInstalled();
const browser = findBrowser();
ensureBuilt();
run(process.execPath, ["--import", "tsx", "bench/soak/run.ts", ...process.argv.slice(2)], {
  env: { ...process.env, CHROME_PATH: browser },
});
