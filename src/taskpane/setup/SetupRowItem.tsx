import type { SetupRow, SetupState } from "../../core/setup/setupRow";
import type { SetupWords } from "../../core/setup/setupWords";
import { useWords } from "../hooks/useWords";
import { Icon } from "../parts/Icon";
import type { IconName } from "../parts/Icon";

const icons: Readonly<Record<SetupState, IconName>> = {
  good: "done",
  attention: "attention",
  off: "waiting",
  unknown: "waiting",
};

export interface SetupRowItemProps {
  readonly row: SetupRow;
  readonly words: SetupWords;
}

/** One thing that was looked at; never by colour alone. */
export function SetupRowItem({ row, words }: SetupRowItemProps) {
  const text = useWords("setup");
  const { name, state, found, gives, fix } = row;
  return (
    <li className="looked-at-line">
      <Icon name={icons[state]} />
      <div>
        <span className="strong">{text.states[state]}</span>
        <div>
          {name}: {found}
        </div>
        <div>{words.lines.gives(gives)}</div>
        {fix !== undefined && state !== "good" && <div>{fix}</div>}
      </div>
    </li>
  );
}
