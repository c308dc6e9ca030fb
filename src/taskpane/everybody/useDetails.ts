import { useEffect, useRef, useState } from "react";

import { readDetails } from "../../core/colleagues/readDetails";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { ColleagueProfile } from "../../core/people/people";
import type { PaneActions } from "../state/paneActions";

export type Details = ReadonlyMap<string, ColleagueProfile>;

/** What is known of the colleagues shown here, by introducer id. Each is asked about once. */
export function useDetails(
  shown: readonly Introducer[],
  { openDetails }: Pick<PaneActions, "openDetails">,
): Details {
  const [details, setDetails] = useState<Details>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const unasked = shown.filter(({ id }) => !asked.current.has(id));
    const sources = unasked.length === 0 ? undefined : openDetails();
    if (sources === undefined) return;
    for (const { id } of unasked) asked.current.add(id);
    void readDetails(unasked, sources, (told) => {
      setDetails((before) => new Map([...before, ...told]));
    });
  }, [shown, openDetails]);
  return details;
}
