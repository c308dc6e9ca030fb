import type { SetupRow, SetupState } from "../../core/setup/setupRow";
import { useWords } from "../hooks/useWords";
import { Icon } from "../parts/Icon";
import type { IconName } from "../parts/Icon";

const icons: Readonly<Record<SetupState, IconName>> = {
  good: "done",
  attention: "attention",
  off: "waiting",
  unknown: "waiting",
};

/** One thing that was looked at; never by colour alone. */
export function SetupRowItem({ row }: { readonly row: SetupRow }) {
  const text = useWords("setup");
  const { name, state, found, gives, fix } = row;
  return (
    <li className="looked-at-line">
      <Icon name={icons[state]} />
      <div>
        <span className="strong">{text.states[state]}</span>
        <div lang="en" dir="ltr">
          <div>
            {name}: {found}
          </div>
          <div>Gives {gives}.</div>
          {fix !== undefined && state !== "good" && <div>{fix}</div>}
        </div>
      </div>
    </li>
  );
}
