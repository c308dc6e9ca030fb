import { useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";

import { matchingColleagues } from "../../core/colleagues/matchingColleagues";
import type { Introducer } from "../../core/lookUp/lookUp";
import { TextField } from "../composer/fields/TextField";
import { useListInUse } from "../hooks/useListInUse";
import { useWords } from "../hooks/useWords";
import { IntroducerRows } from "../list/IntroducerRows";
import { ActionButton } from "../parts/ActionButton";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { useDetails } from "./useDetails";
import type { Details } from "./useDetails";

export interface EverybodyProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
  /** Above the first rows, which it filters too; null until it is drawn. */
  readonly filterPlace: HTMLElement | null;
  /** Receives the ids of the first rows that the filter leaves out. */
  readonly onHide: (ids: ReadonlySet<string>) => void;
}

const nobody: ReadonlySet<string> = new Set();

/** More than this cannot be looked through at a glance. */
const mostWithoutFilter = 10;

/** Rows that are drawn, and asked about, at once. */
const pageSize = 40;

/** The colleagues beyond the first five, in the same rows, and a filter over all of them. */
export function Everybody({ view, actions, filterPlace, onHide }: EverybodyProps) {
  const text = useWords("everybody");
  const listInUse = useListInUse(actions);
  const further = useFurther(view);
  const [wanted, setWanted] = useState("");
  const [room, setRoom] = useState(pageSize);
  const known = useKnown(further, room, actions);
  const matching = matchingColleagues(known, wanted);
  const count = matching.length + useFirstRows(view, wanted, onHide);
  const all = further.length + view.rows.length;
  return (
    <section aria-label={text.heading}>
      {all > mostWithoutFilter &&
        filterPlace !== null &&
        createPortal(
          <Filter {...{ view, wanted, count, all }} onChange={setWanted} />,
          filterPlace,
        )}
      <IntroducerRows
        label={text.heading}
        start={view.rows.length + 1}
        introducers={matching.slice(0, room)}
        profiles="settled"
        {...{ view, actions, listInUse }}
      />
      {matching.length > room && (
        <ActionButton
          appearance="subtle"
          onClick={() => {
            setRoom(room + pageSize);
          }}
        >
          {text.more}
        </ActionButton>
      )}
    </section>
  );
}

interface FilterProps {
  readonly view: LookUpView;
  readonly wanted: string;
  readonly count: number;
  readonly all: number;
  readonly onChange: (wanted: string) => void;
}

/** The field, and how many are left. */
function Filter({ view, wanted, count, all, onChange }: FilterProps) {
  const text = useWords("everybody");
  const { detailLevel } = view.occasion.organization;
  return (
    <>
      <TextField label={text.filter} value={wanted} maxLength={100} lines={1} onChange={onChange} />
      <p role="status" className="small">
        {wanted !== "" && detailLevel === "counts" && text.shown(count, all)}
        {wanted !== "" && count === 0 && ` ${text.noneMatches}`}
      </p>
    </>
  );
}

/** Hides those of the first rows that do not match, as long as this is shown; how many are left. */
function useFirstRows(
  { rows }: LookUpView,
  wanted: string,
  onHide: EverybodyProps["onHide"],
): number {
  const hidden = useMemo(() => {
    const left = new Set(matchingColleagues(rows, wanted));
    return new Set(rows.filter((row) => !left.has(row)).map(({ id }) => id));
  }, [rows, wanted]);
  useEffect(() => {
    onHide(hidden);
    return () => {
      onHide(nobody);
    };
  }, [hidden, onHide]);
  return rows.length - hidden.size;
}

/** Without those whose row is above: while an order waits, rows and result differ. */
function useFurther({ result, rows }: LookUpView): readonly Introducer[] {
  return useMemo(() => {
    const above = new Set(rows.map(({ id }) => id));
    const all = [...(result?.introducers ?? []), ...(result?.further ?? [])];
    return all.filter(({ id }) => !above.has(id));
  }, [result, rows]);
}

function useKnown(
  further: readonly Introducer[],
  room: number,
  actions: PaneActions,
): readonly Introducer[] {
  const shown = useMemo(() => further.slice(0, room), [further, room]);
  const details = useDetails(shown, actions);
  return useMemo(() => further.map((one) => withDetails(one, details)), [further, details]);
}

function withDetails(introducer: Introducer, details: Details): Introducer {
  const told = details.get(introducer.id);
  if (told === undefined || Object.keys(told).length === 0) return introducer;
  return { ...introducer, profile: { ...introducer.profile, ...told } };
}
