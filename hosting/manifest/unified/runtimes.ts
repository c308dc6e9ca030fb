import { paneLabel } from "../manifestTexts";

/** What the buttons' actions are called. */
export const actionIds = {
  stayingPane: "wkw.showStayingPane",
  pane: "wkw.showPane",
  ask: "askBestIntroducer",
} as const;

/** The pages behind the buttons. A pane that stays is an action of its own, as its button says so. */
export function runtimes(origin: string): readonly object[] {
  const openPane = { type: "openPage", displayName: paneLabel, view: "home" };
  return [
    {
      id: "wkw.paneRuntime",
      type: "general",
      code: { page: `${origin}/taskpane.html` },
      lifetime: "short",
      actions: [
        { id: actionIds.stayingPane, ...openPane, pinnable: true, supportsNoItemContext: true },
        { id: actionIds.pane, ...openPane },
      ],
    },
    {
      id: "wkw.commandsRuntime",
      type: "general",
      code: { page: `${origin}/commands.html` },
      lifetime: "short",
      actions: [{ id: actionIds.ask, type: "executeFunction" }],
    },
  ];
}
