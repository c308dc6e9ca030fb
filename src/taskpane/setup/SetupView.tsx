import { useEffect, useRef, useState } from "react";

import type { SetupRow } from "../../core/setup/setupRow";
import type { SetupWords } from "../../core/setup/setupWords";
import { loadSetupWords } from "../../words/loadSetupWords";
import { setupRows, setupText, withoutNumbers } from "../../core/setup/setupRows";
import { useClosingKey } from "../composer/useClosingKey";
import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import { copyText } from "../parts/copyText";
import type { PaneActions } from "../state/paneActions";
import { SetupRowItem } from "./SetupRowItem";

export interface SetupViewProps {
  readonly actions: Pick<PaneActions, "onReadSetup">;
  /** Counts are hidden where the organisation wants to see none of anybody: a rep who reads only their own is one. */
  readonly numbers: "shown" | "hidden";
  readonly onClose: () => void;
}

/**
 * How the organisation is set up, as far as the rep's rights let it be read, for whoever can change it: in place of
 * everything else, until the rep goes back.
 */
export function SetupView({ actions, numbers, onClose }: SetupViewProps) {
  const text = useWords("setup");
  const { back } = useWords("composer");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useClosingKey(onClose);
  return (
    <section id="setup" aria-labelledby="setup-heading">
      <header>
        <ActionButton appearance="subtle" onClick={onClose}>
          <Icon name="back" /> {back}
        </ActionButton>
        <h1 ref={heading} tabIndex={-1} id="setup-heading" className="setup-heading">
          {text.heading}
        </h1>
      </header>
      <Found actions={actions} numbers={numbers} />
    </section>
  );
}

function Found({ actions, numbers }: Omit<SetupViewProps, "onClose">) {
  const text = useWords("setup");
  const setup = useSetup(actions);
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  if (setup === "checking") return <p role="status">{text.checking}</p>;
  if (setup === "failed") return <p role="status">{text.failed}</p>;
  const { words } = setup;
  const rows = numbers === "shown" ? setup.rows : withoutNumbers(setup.rows, words);
  return (
    <>
      <p>{text.forAdministrator}</p>
      <ActionButton
        appearance="secondary"
        onClick={() => void copyText(setupText(rows, words)).then(setOutcome)}
      >
        {text.copy}
      </ActionButton>{" "}
      <span role="status">{outcome !== undefined && text[outcome]}</span>
      <ul role="list" aria-label={text.heading}>
        {rows.map((row) => (
          <SetupRowItem key={`${row.area} ${row.name}`} row={row} words={words} />
        ))}
      </ul>
    </>
  );
}

interface FoundSetup {
  readonly rows: readonly SetupRow[];
  readonly words: SetupWords;
}

/** Checked once for each opening: the actions are made anew with each state of the pane. */
function useSetup({ onReadSetup }: SetupViewProps["actions"]) {
  const { language } = useText();
  const [found, setFound] = useState<FoundSetup | "checking" | "failed">("checking");
  useEffect(() => {
    let isShown = true;
    Promise.all([onReadSetup(), loadSetupWords(language)]).then(
      ([facts, words]) => {
        if (isShown) setFound({ rows: setupRows(facts, words), words });
      },
      () => {
        if (isShown) setFound("failed");
      },
    );
    return () => {
      isShown = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return found;
}
