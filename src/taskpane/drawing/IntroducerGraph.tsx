import { useId, useState } from "react";
import type { KeyboardEvent } from "react";

import { useListInUse } from "../hooks/useListInUse";
import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { GraphCaption } from "./GraphCaption";
import { GraphCard } from "./GraphCard";
import { GraphEvidence } from "./GraphEvidence";
import { GraphDrawing } from "./GraphDrawing";
import { drawnGraph } from "./graphPeople";
import { useTabStop } from "./useTabStop";

export interface IntroducerGraphProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** The same introducers as in the list, drawn around the prospect; below it, whom the rep opened. */
export function IntroducerGraph({ view, actions }: IntroducerGraphProps) {
  const graph = drawnGraph(view, useText(), useWords("company"));
  const tabStop = useTabStop(graph.places.map(({ id }) => id));
  const [pointedAt, setPointedAt] = useState<string>();
  const [openedId, setOpenedId] = useState<string>();
  const cardId = useId();
  const personOf = (id: string | undefined) => graph.people.find(({ place }) => place.id === id);
  const opened = personOf(openedId);

  function close(): void {
    setOpenedId(undefined);
    tabStop.focus(openedId);
  }

  /** Closes the card at Escape, ahead of office.js, which would focus the top of the pane. */
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || opened === undefined) return;
    event.stopPropagation();
    close();
  }

  return (
    <div {...useListInUse(actions)} onKeyDown={closeOnEscape}>
      <GraphEvidence someone={personOf(pointedAt) ?? opened ?? graph.people[0]} />
      <GraphDrawing
        prospect={view.choice.prospect}
        graph={graph}
        tabStop={tabStop}
        card={{ id: cardId, openedId }}
        onPoint={setPointedAt}
        onOpen={(id) => {
          setOpenedId(id === openedId ? undefined : id);
        }}
      />
      <GraphCaption company={view.result?.company} />
      <div id={cardId}>
        {opened !== undefined && (
          <GraphCard
            key={openedId}
            someone={opened}
            view={view}
            actions={actions}
            onClose={close}
          />
        )}
      </div>
    </div>
  );
}
