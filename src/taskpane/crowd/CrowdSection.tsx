import { useState } from "react";

import { dayNumberOf } from "../../core/evidence/contactDay";
import type { CrowdMember } from "../../core/lookUp/crowd";
import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView, NoProspectView } from "../state/paneState";
import { crowdLine } from "./crowdLine";
import { CrowdRow } from "./CrowdRow";
import type { CrowdContext } from "./CrowdRow";
import { useCrowd } from "./useCrowd";

export interface CrowdSectionProps {
  readonly view: LookUpView | NoProspectView;
  readonly actions: Pick<PaneActions, "onPick" | "onCountCrowd">;
}

/** A longer table would push what follows out of sight. */
const shownAtOnce = 10;

/** Everybody outside on the item, with the colleague who knows them best. */
export function CrowdSection({ view, actions }: CrowdSectionProps) {
  const { occasion, choice } = view;
  const words = useWords("crowd");
  const text = useText();
  const crowd = useCrowd(occasion, actions.onCountCrowd);
  const [today] = useState(() => dayNumberOf(new Date()));
  const [isWhole, setWhole] = useState(false);
  const members = crowd === undefined || crowd === "failed" ? [] : crowd.members;
  const first = atFirst(members);
  const rows = isWhole ? members : first;
  const count = choice.offered.length + (choice.status === "found" ? 1 : 0);
  const context: CrowdContext = {
    ...{ today, occasion, onPick: actions.onPick },
    shown: choice.status === "found" ? choice.prospect.address : undefined,
  };

  return (
    <section className="crowd" aria-labelledby="crowd-heading">
      <h2 id="crowd-heading">{words.heading[occasion.item.kind](count)}</h2>
      {rows.length > 0 && (
        <table className="crowd-table">
          <thead className="small">
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.best}</th>
              <th scope="col">{words.last}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((member) => (
              <CrowdRow key={member.person.address} member={member} context={context} />
            ))}
          </tbody>
        </table>
      )}
      {first.length < members.length && !isWhole && (
        <ActionButton
          appearance="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words.more(members.length - first.length)}
        </ActionButton>
      )}
      <p role="status" className="small">
        {crowdLine(crowd, { words, text, itemKind: occasion.item.kind })}
      </p>
    </section>
  );
}

/** Whoever has no name of a person's comes behind the button. */
function atFirst(members: readonly CrowdMember[]): readonly CrowdMember[] {
  const named = members.filter(({ isNamed }) => isNamed);
  return (named.length === 0 ? members : named).slice(0, shownAtOnce);
}
