import type { DayNumber } from "../../core/evidence/contactDay";
import type { CrowdMember } from "../../core/lookUp/crowd";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { EmailAddress } from "../../core/people/emailAddress";
import type { Occasion } from "../../core/prospect/occasion";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import { StrengthBars } from "../parts/StrengthBars";
import type { PaneActions } from "../state/paneActions";
import { detailLevelOf } from "../text/evidenceLine";

export interface CrowdContext {
  readonly occasion: Occasion;
  readonly today: DayNumber;
  /** Who is looked up at present. */
  readonly shown: EmailAddress | undefined;
  readonly onPick: PaneActions["onPick"];
}

export interface CrowdRowProps {
  readonly member: CrowdMember;
  readonly context: CrowdContext;
}

/** One person of the table; the whole row opens the look-up. */
export function CrowdRow({ member, context }: CrowdRowProps) {
  const words = useWords("crowd");
  const { person, best } = member;
  const isShown = person.address === context.shown;
  // The button's click, by whatever key, arrives here too.
  const pick = () => {
    if (!isShown) context.onPick(person);
  };
  return (
    <tr className="crowd-row" aria-current={isShown ? true : undefined} onClick={pick}>
      <th scope="row">
        {isShown ? (
          <>
            <bdi>{person.displayName}</bdi>
            <div className="small">{words.shown}</div>
          </>
        ) : (
          <ActionButton appearance="subtle" title={person.address}>
            <bdi>{person.displayName}</bdi>
          </ActionButton>
        )}
      </th>
      {best === undefined ? (
        <td colSpan={2} className="small">
          <Missing status={member.status} />
        </td>
      ) : (
        <>
          <td>
            <bdi>{best.colleague.displayName}</bdi> <StrengthBars strength={best.strength} />
          </td>
          <td className="small">{lastContact(best, context, words.ago)}</td>
        </>
      )}
    </tr>
  );
}

function Missing({ status }: Pick<CrowdMember, "status">) {
  const words = useWords("crowd");
  if (status === "counted") return words.nobody;
  if (status === "uncounted") return words.uncounted;
  return <div className="bone bone-line" aria-hidden="true" />;
}

/** Nothing where no dates are shown. */
function lastContact(
  { evidence }: Introducer,
  { occasion, today }: CrowdContext,
  ago: (days: number) => string,
): string {
  const { lastDay } = evidence;
  const isShown = detailLevelOf(evidence, occasion.organization) === "counts";
  return lastDay === undefined || !isShown ? "" : ago(Math.max(0, today - lastDay));
}
