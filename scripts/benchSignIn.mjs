// `npm run bench:sign-in`: what the silent sign-in costs at each start of the pane, in a browser on the local tenant.
import { ensureBuilt } from "./support/ensureBuilt.mjs";
import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { run } from "./support/run.mjs";

ensureInstalled();
const browser = findBrowser();
ensureBuilt();
run(process.execPath, ["--import", "tsx", "bench/signIn/run.ts"], {
  env: { ...process.env, CHROME_PATH: browser },
});
