import { claimOrigin } from "../host/claimedOrigin";
import type { PageSession } from "../mailboxJson";
import { openAddInFrame } from "./addInFrame";
import { createAddInPane } from "./addInPane";
import type { AddInPane } from "./addInPane";
import { avatar } from "./avatar";
import { openComposeWindow } from "./composeWindow";
import { part } from "./dom";
import { openMailbox } from "./mailbox";
import { readPageSettings } from "./pageSettings";
import { runCommand } from "./ribbonCommand";
import { createReadingArea } from "./readingArea";
import { readSession } from "./readMailbox";
import { createSurroundings } from "./surroundings";
import type { SurroundingsOptions } from "./surroundings";
import { officeThemeData } from "./theme";
import { createThemeSwitch } from "./themeSwitch";

void start();

async function start(): Promise<void> {
  const session = await readSession();
  const settings = readPageSettings(location.search, session.locale);
  const probes = { requests: [], bridgeRequests: [], faults: new Map(), signInFaults: new Map() };
  const reading = createReadingArea();
  // office.js needs an https page around it.
  const claim =
    location.protocol === "https:" ? undefined : claimOrigin(`https://${location.host}`);
  const options = { session, settings, probes, reading, claim };
  const pane = createPane(options);
  const { select, newestMessageId } = await openMailbox((item) => {
    reading.show(item);
    pane.itemChanged();
  });
  const setTheme = createThemeSwitch(settings.theme, (theme) => {
    pane.frame()?.host.raise("officeThemeChanged", officeThemeData(theme));
  });
  showAccount(session);
  part("ask-best").addEventListener("click", () => {
    runCommand("askBestIntroducer", options);
  });
  part("deselect").addEventListener("click", () => void select(undefined));
  part("new-mail").addEventListener("click", openEmptyDraft);
  window.localOutlook = { ...probes, select, setTheme, reloadAddIn: pane.reload };

  await select(newestMessageId);
  pane.reload();
}

function createPane(options: Omit<SurroundingsOptions, "closeAddIn">): AddInPane {
  const pane = createAddInPane({
    startsPinned: options.settings.startsPinned,
    openFrame: (container) =>
      openAddInFrame(
        { url: options.session.addInUrl, title: "Who Knows Whom", container },
        surroundings,
      ),
  });
  const surroundings = createSurroundings({ ...options, closeAddIn: pane.hide });
  return pane;
}

function showAccount({ rep }: PageSession): void {
  document.title = `Mail - ${rep.name}`;
  part("account").replaceChildren(avatar(rep.name));
  part("account").title = `${rep.name} <${rep.address}>`;
}

function openEmptyDraft(): void {
  const nobody = { to: [], cc: [], bcc: [] };
  openComposeWindow(
    { title: "New message", ...nobody, subject: "", htmlBody: "" },
    part("compose"),
  );
}
