import { claimOrigin } from "../host/channel/claimedOrigin";
import type { OpenItem } from "../host/openItem";
import type { PageSession } from "../mailboxJson";
import { openAddInFrame } from "./addIn/addInFrame";
import { createAddInPane } from "./addIn/addInPane";
import type { AddInPane } from "./addIn/addInPane";
import { createRoamingSettings } from "../host/methods/roamingSettings";
import { avatar } from "./parts/avatar";
import { openComposeWindow } from "./addIn/composeWindow";
import { part } from "./parts/dom";
import { openMailbox } from "./mailbox/mailbox";
import { readPageSettings } from "./settings/pageSettings";
import { runCommand } from "./addIn/ribbonCommand";
import { createReadingArea } from "./reading/readingArea";
import { readSession } from "./mailbox/readMailbox";
import { createSurroundings } from "./addIn/surroundings";
import type { SurroundingsOptions } from "./addIn/surroundings";
import { officeThemeData } from "./settings/theme";
import { createThemeSwitch } from "./settings/themeSwitch";
import { followRecipients } from "./surfaces/followRecipients";
import { openSurface } from "./surfaces/openSurface";
import { scriptedFaults } from "./settings/scriptedFaults";
import { faultsOf } from "./surfaces/surfaces";
import { createSurfaceSwitch } from "./surfaces/surfaceSwitch";

void start();

async function start(): Promise<void> {
  const session = await readSession();
  const settings = readPageSettings(location.search, session.locale);
  const { traits } = settings.behaviour;
  const scripted = scriptedFaults(session.faults);
  const probes = {
    requests: [],
    bridgeRequests: [],
    faults: new Map([...faultsOf(settings.surface), ...traits.callFaults, ...scripted.calls]),
    signInFaults: new Map([...traits.signInFaults, ...scripted.signIn]),
  };
  const roamingSettings = createRoamingSettings(localStorage, {
    mailbox: session.rep.address,
    fresh: traits.roamingSettings,
  });
  const reading = createReadingArea();
  // office.js needs an https page around it.
  const claim =
    location.protocol === "https:" ? undefined : claimOrigin(`https://${location.host}`);
  const options = { session, settings, probes, reading, claim, roamingSettings };
  const pane = createPane(options);
  const show = (item: OpenItem | undefined) => {
    reading.show(item);
    followRecipients(item, (data) => pane.frame()?.host.raise("olkRecipientsChanged", data));
    pane.itemChanged();
  };
  const mailbox = await openMailbox(show, session.internalDomains);
  const { select } = mailbox;
  const setTheme = createThemeSwitch(settings.theme, (theme) => {
    pane.frame()?.host.raise("officeThemeChanged", officeThemeData(theme));
  });
  showAccount(session);
  createSurfaceSwitch(settings.surface);
  part("ask-best").addEventListener("click", () => {
    runCommand("askBestIntroducer", options);
  });
  part("deselect").addEventListener("click", () => void select(undefined));
  part("new-mail").addEventListener("click", openEmptyDraft);
  window.localOutlook = { ...probes, select, setTheme, reloadAddIn: pane.reload };

  await openSurface(settings.surface, { ...mailbox, show });
  pane.reload();
}

function createPane(options: Omit<SurroundingsOptions, "closeAddIn">): AddInPane {
  const pane = createAddInPane({
    startsPinned: options.settings.startsPinned,
    openFrame: (container) =>
      openAddInFrame({ url: paneUrl(options), title: "Who Knows Whom", container }, surroundings),
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

function paneUrl({ session, settings }: Pick<SurroundingsOptions, "session" | "settings">): string {
  const url = new URL(session.addInUrl);
  if (settings.person !== undefined) url.searchParams.set("person", settings.person);
  return url.href;
}
