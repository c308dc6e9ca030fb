import type { Introducer } from "../../core/lookUp/lookUp";
import { ActionButton } from "../parts/ActionButton";
import { copyText } from "../parts/copyText";
import type { RequestContext } from "../../core/request/requestContext";
import { draftAsText } from "../text/draftAsText";
import { RequestAllTheSame } from "./RequestAllTheSame";
import type { ComposerText } from "../../words/texts/composerText";
import type { Progress } from "./writing/composition";
import { TeamsLink } from "./TeamsLink";
import type { Requesting } from "./useRequesting";
import type { Writing } from "./writing/useComposition";
import { useWords } from "../hooks/useWords";

export interface ComposerActionsProps {
  readonly writing: Writing;
  readonly requesting: Requesting;
  readonly context: RequestContext;
  readonly onOtherIntroducer: (introducer: Introducer) => void;
}

/** What can be done with the request, always in sight, and what became of it. */
export function ComposerActions(props: ComposerActionsProps) {
  const { writing, requesting, context } = props;
  const text = useWords("composer");
  const ledgerText = useWords("ledger");
  const introducer = context.introducer.colleague.displayName;
  return (
    <div className="composer-actions">
      {requesting.waiting === undefined ? <Actions {...props} /> : <CautionQuestion {...props} />}
      <div role="status" className="small composer-progress">
        {progressWords(writing.composition.progress, text, introducer)}
        {requesting.recorded !== "done" && <div>{ledgerText[requesting.recorded]}</div>}
      </div>
    </div>
  );
}

function Actions({ writing, requesting }: ComposerActionsProps) {
  const text = useWords("composer");
  const copy = async () => {
    const status = await copyText(draftAsText(writing.draft));
    writing.change({ type: "progressed", progress: { status } });
  };
  return (
    <>
      <ActionButton
        appearance="primary"
        onClick={() => {
          if (requesting.begin("draft")) void openDraft(writing, requesting);
        }}
      >
        {text.openDraft}
      </ActionButton>
      <TeamsLink
        writing={writing}
        label={text.requestInTeams}
        onClick={(event) => {
          if (requesting.begin("teams")) void requesting.record();
          else event.preventDefault();
        }}
      />
      <ActionButton appearance="secondary" onClick={() => void copy()}>
        {text.copy}
      </ActionButton>
    </>
  );
}

function CautionQuestion({
  writing,
  requesting,
  context,
  onOtherIntroducer,
}: ComposerActionsProps) {
  const text = useWords("ledger");
  return (
    <RequestAllTheSame
      introducer={context.introducer}
      requesting={requesting}
      onOtherIntroducer={onOtherIntroducer}
    >
      {requesting.waiting === "draft" ? (
        <ActionButton appearance="secondary" onClick={() => void openDraft(writing, requesting)}>
          {text.openDraftAllTheSame}
        </ActionButton>
      ) : (
        <TeamsLink
          writing={writing}
          label={text.requestInTeamsAllTheSame}
          onClick={() => void requesting.record()}
        />
      )}
    </RequestAllTheSame>
  );
}

async function openDraft(writing: Writing, requesting: Requesting): Promise<void> {
  requesting.giveUp();
  if (await writing.openDraft()) await requesting.record();
}

function progressWords({ status }: Progress, text: ComposerText, introducer: string): string {
  if (status === "opening" || status === "opened") return text[status](introducer);
  return status === "copied" ? text.copied : "";
}
