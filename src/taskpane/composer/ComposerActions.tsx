import type { Introducer } from "../../core/lookUp/lookUp";
import { useAsksText } from "../ledger/useLedgerText";
import { ActionButton } from "../parts/ActionButton";
import { copyText } from "../parts/copyText";
import type { RequestContext } from "../../core/request/requestContext";
import { draftAsText } from "../text/draftAsText";
import { AskAllTheSame } from "./RequestAllTheSame";
import type { ComposerText } from "./composerText";
import type { Progress } from "./writing/composition";
import { TeamsLink } from "./TeamsLink";
import type { Asking } from "./useRequesting";
import { useComposerText } from "./useComposerText";
import type { Writing } from "./writing/useComposition";

export interface ComposerActionsProps {
  readonly writing: Writing;
  readonly asking: Asking;
  readonly context: RequestContext;
  readonly onAskOther: (introducer: Introducer) => void;
}

/** What can be done with the request, always in sight, and what became of it. */
export function ComposerActions(props: ComposerActionsProps) {
  const { writing, asking, context } = props;
  const text = useComposerText();
  const asksText = useAsksText();
  const introducer = context.introducer.colleague.displayName;
  return (
    <div className="composer-actions">
      {asking.waiting === undefined ? <Actions {...props} /> : <Question {...props} />}
      <div role="status" className="small composer-progress">
        {progressWords(writing.composition.progress, text, introducer)}
        {asking.recorded !== "done" && <div>{asksText[asking.recorded]}</div>}
      </div>
    </div>
  );
}

function Actions({ writing, asking }: ComposerActionsProps) {
  const text = useComposerText();
  const copy = async () => {
    const status = await copyText(draftAsText(writing.draft));
    writing.change({ type: "progressed", progress: { status } });
  };
  return (
    <>
      <ActionButton
        appearance="primary"
        onClick={() => {
          if (asking.begin("draft")) void openDraft(writing, asking);
        }}
      >
        {text.openDraft}
      </ActionButton>
      <TeamsLink
        writing={writing}
        label={text.askInTeams}
        onClick={(event) => {
          if (asking.begin("teams")) void asking.record();
          else event.preventDefault();
        }}
      />
      <ActionButton appearance="secondary" onClick={() => void copy()}>
        {text.copy}
      </ActionButton>
    </>
  );
}

function Question({ writing, asking, context, onAskOther }: ComposerActionsProps) {
  const text = useAsksText();
  return (
    <AskAllTheSame introducer={context.introducer} asking={asking} onAskOther={onAskOther}>
      {asking.waiting === "draft" ? (
        <ActionButton appearance="secondary" onClick={() => void openDraft(writing, asking)}>
          {text.openDraftAllTheSame}
        </ActionButton>
      ) : (
        <TeamsLink
          writing={writing}
          label={text.askInTeamsAllTheSame}
          onClick={() => void asking.record()}
        />
      )}
    </AskAllTheSame>
  );
}

async function openDraft(writing: Writing, asking: Asking): Promise<void> {
  asking.giveUp();
  if (await writing.openDraft()) await asking.record();
}

function progressWords({ status }: Progress, text: ComposerText, introducer: string): string {
  if (status === "opening" || status === "opened") return text[status](introducer);
  return status === "copied" ? text.copied : "";
}
