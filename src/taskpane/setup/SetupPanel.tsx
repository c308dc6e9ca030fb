import { useEffect, useState } from "react";

import type { SetupRow } from "../../core/setup/setupRow";
import { setupRows, setupText } from "../../core/setup/setupRows";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import { copyText } from "../parts/copyText";
import type { PaneActions } from "../state/paneActions";
import { SetupRowItem } from "./SetupRowItem";

export interface SetupPanelProps {
  readonly actions: Pick<PaneActions, "onReadSetup">;
}

/** How the organisation is set up, as far as the rep's rights let it be read, for whoever can change it. */
export function SetupPanel({ actions }: SetupPanelProps) {
  const text = useWords("setup");
  const rows = useSetup(actions);
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  if (rows === "checking") return <p role="status">{text.checking}</p>;
  if (rows === "failed") return <p role="status">{text.failed}</p>;
  return (
    <section aria-label={text.heading}>
      <p>{text.forAdministrator}</p>
      <ActionButton
        appearance="secondary"
        onClick={() => void copyText(setupText(rows)).then(setOutcome)}
      >
        {text.copy}
      </ActionButton>{" "}
      <span role="status">{outcome !== undefined && text[outcome]}</span>
      <ul role="list">
        {rows.map((row) => (
          <SetupRowItem key={`${row.area} ${row.name}`} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** Checked once for each opening: the actions are made anew with each state of the pane. */
function useSetup({ onReadSetup }: SetupPanelProps["actions"]) {
  const [rows, setRows] = useState<readonly SetupRow[] | "checking" | "failed">("checking");
  useEffect(() => {
    let isShown = true;
    onReadSetup().then(
      (facts) => {
        if (isShown) setRows(setupRows(facts));
      },
      () => {
        if (isShown) setRows("failed");
      },
    );
    return () => {
      isShown = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return rows;
}
