import type { Services } from "../../../src/services";
import { contoso, blaine, message } from "../states/people";

/** Outlook as far as a picture of the composer needs it: it answers and opens nothing. */
export function idleServices(displayLanguage: string): Services {
  return {
    mailbox: {
      readRep: () => blaine,
      readOpenItem: () => Promise.resolve(message()),
      readMessageText: () => Promise.resolve("Hello Blaine,\n\nwe open a new store in June."),
      onItemChanged: () => () => undefined,
    },
    appearance: {
      displayLanguage,
      readColorScheme: () => undefined,
      onColorSchemeChanged: () => () => undefined,
    },
    drafts: { openDraft: () => Promise.resolve() },
    choices: { read: () => undefined, keep: () => Promise.resolve() },
    teamsOrigin: "https://teams.microsoft.com",
    readOrganization: () => Promise.resolve(contoso),
    openSources: () => ({ contacts: [] }),
    signIn: () => Promise.resolve(),
  };
}
