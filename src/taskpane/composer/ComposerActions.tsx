import type { Introducer } from "../../core/lookUp/lookUp";
import { ActionButton } from "../parts/ActionButton";
import { copyText } from "../parts/copyText";
import { draftAsText } from "../text/draftAsText";
import { RequestAllTheSame } from "./RequestAllTheSame";
import type { ComposerText } from "../../words/texts/composerText";
import type { Progress } from "./writing/composerState";
import { TeamsLink } from "./TeamsLink";
import type { RequestQuestion, RequestSteps } from "./useRequestSteps";
import { useWords } from "../hooks/useWords";
import type { WrittenRequest } from "./writing/useComposition";

export interface ComposerActionsProps {
  readonly written: WrittenRequest;
  readonly steps: RequestSteps;
  readonly onOtherIntroducer: (introducer: Introducer) => void;
}

/** The actions on the request, sticky at the lower edge, and their outcome. */
export function ComposerActions(props: ComposerActionsProps) {
  const { written, steps } = props;
  const text = useWords("composer");
  const ledgerText = useWords("ledger");
  const introducer = written.request.introducer.colleague.displayName;
  return (
    <div className="composer-actions">
      {steps.question === undefined ? (
        <Actions {...props} />
      ) : (
        <CautionQuestion {...props} question={steps.question} />
      )}
      <div role="status" className="small composer-progress">
        {progressWords(written.progress, text, introducer)}
        {steps.recorded !== "done" && <div>{ledgerText[steps.recorded]}</div>}
      </div>
    </div>
  );
}

function Actions({ written, steps }: ComposerActionsProps) {
  const text = useWords("composer");
  const copy = async () => {
    written.report({ status: await copyText(draftAsText(written.draft)) });
  };
  return (
    <>
      <ActionButton
        appearance="primary"
        onClick={() => {
          if (steps.begin("draft")) void openDraft(written, steps);
        }}
      >
        {text.openDraft}
      </ActionButton>
      <TeamsLink
        written={written}
        label={text.requestInTeams}
        onClick={(event) => {
          if (steps.begin("teams")) void steps.record();
          else event.preventDefault();
        }}
      />
      <ActionButton appearance="secondary" onClick={() => void copy()}>
        {text.copy}
      </ActionButton>
    </>
  );
}

interface CautionQuestionProps extends ComposerActionsProps {
  readonly question: RequestQuestion;
}

function CautionQuestion({ written, steps, onOtherIntroducer, question }: CautionQuestionProps) {
  const text = useWords("ledger");
  return (
    <RequestAllTheSame
      introducer={written.request.introducer}
      caution={question.caution}
      detailLevel={written.request.organization.detailLevel}
      onOtherIntroducer={onOtherIntroducer}
      onNotNow={steps.withdrawQuestion}
    >
      {question.way === "draft" ? (
        <ActionButton appearance="secondary" onClick={() => void openDraft(written, steps)}>
          {text.openDraftAllTheSame}
        </ActionButton>
      ) : (
        <TeamsLink
          written={written}
          label={text.requestInTeamsAllTheSame}
          onClick={() => void steps.record()}
        />
      )}
    </RequestAllTheSame>
  );
}

async function openDraft(written: WrittenRequest, steps: RequestSteps): Promise<void> {
  steps.withdrawQuestion();
  if (await written.openDraft()) await steps.record();
}

function progressWords({ status }: Progress, text: ComposerText, introducer: string): string {
  if (status === "opening" || status === "opened") return text[status](introducer);
  return status === "copied" ? text.copied : "";
}
