import { Suspense } from "react";

import { LazyIntroducerDetails } from "../details/lazyDetails";
import type { useListInUse } from "../hooks/useListInUse";
import { useText } from "../hooks/useText";
import type { Introducer } from "../../core/lookUp/lookUp";
import { LazyOpinionButtons, LazyOpinionLine } from "../opinion/lazyOpinion";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { earlierLine } from "../text/earlierLine";
import { evidenceContext, evidenceLine } from "../text/evidenceLine";
import { EarlierRequest } from "./EarlierRequest";
import { IntroducerRow } from "./IntroducerRow";
import type { IntroducerRowProps } from "./IntroducerRow";
import { StatusMessage } from "../status/StatusMessage";

export interface IntroducerRowsProps {
  readonly label: string;
  readonly introducers: readonly Introducer[];
  /** Place of the first of them among all. */
  readonly start: number;
  readonly profiles: IntroducerRowProps["profile"];
  readonly view: LookUpView;
  readonly actions: PaneActions;
  readonly listInUse: ReturnType<typeof useListInUse>;
}

/** Introducers, best first, each with its request and its details. */
export function IntroducerRows(props: IntroducerRowsProps) {
  const { label, introducers, start, profiles, view, actions, listInUse } = props;
  const text = useText();
  const context = evidenceContext(view, text);
  return (
    <ol role="list" aria-label={label} start={start} {...listInUse}>
      {introducers.map((introducer, place) => (
        <IntroducerRow
          key={introducer.id}
          introducer={introducer}
          evidence={evidenceLine(introducer.evidence, context)}
          earlier={earlierLine(introducer, context)}
          profile={profiles}
          rank={start + place === 1 ? "first" : "further"}
          details={
            <>
              <LazyIntroducerDetails
                introducer={introducer}
                prospect={view.choice.prospect}
                context={context}
                teamsOrigin={view.occasion.organization.teamsOrigin}
              />
              <LazyOpinionButtons
                introducer={introducer}
                prospect={view.choice.prospect}
                onSay={actions.onSay}
              />
            </>
          }
          onGetIntroduced={() => {
            actions.onGetIntroduced(introducer);
          }}
        >
          {introducer.opinion !== undefined && (
            <Suspense>
              <LazyOpinionLine
                introducer={introducer}
                prospect={view.choice.prospect}
                onSay={actions.onSay}
              />
            </Suspense>
          )}
          <EarlierRequest introducer={introducer} view={view} actions={actions} />
          {view.notBegunFor === introducer.id && (
            <StatusMessage level="row" message={text.requestNotBegun} />
          )}
        </IntroducerRow>
      ))}
    </ol>
  );
}
