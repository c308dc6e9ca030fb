import { useEffect, useRef } from "react";
import type { MouseEvent } from "react";

import type { Introducer } from "../../../core/lookUp/lookUp";
import { useWords } from "../../hooks/useWords";
import { SentQuestion } from "../../ledger/SentQuestion";
import { ActionButton } from "../../parts/ActionButton";
import { Icon } from "../../parts/Icon";
import type { IconName } from "../../parts/Icon";
import { copyText } from "../../parts/copyText";
import { draftAsText } from "../../text/draftAsText";
import { ComposerProgress } from "./ComposerProgress";
import { RequestAllTheSame } from "./RequestAllTheSame";
import { TeamsLink } from "./TeamsLink";
import type { RequestQuestion, RequestSteps } from "../useRequestSteps";
import { WebFormLink } from "./WebFormLink";
import type { WrittenRequest } from "../writing/useComposition";

export interface ComposerActionsProps {
  readonly written: WrittenRequest;
  readonly steps: RequestSteps;
  readonly onOtherIntroducer: (introducer: Introducer) => void;
}

/** The actions on the request, sticky at the lower edge, and their outcome. */
export function ComposerActions(props: ComposerActionsProps) {
  const { written, steps } = props;
  const bar = useRef<HTMLDivElement>(null);
  const focusFirst = () =>
    bar.current?.querySelector<HTMLElement>(".action-button-primary")?.focus();
  const hadQuestion = useRef(false);
  const hasQuestion = steps.question !== undefined;
  useEffect(() => {
    // The answer was a button of the question, which is gone.
    const isFocusLost = hadQuestion.current && document.activeElement === document.body;
    hadQuestion.current = hasQuestion;
    if (isFocusLost && !hasQuestion) focusFirst();
  }, [hasQuestion]);
  return (
    <div ref={bar} className="composer-actions">
      {steps.openedAt !== undefined && (
        <SentQuestion
          introducer={written.request.introducer}
          openedAt={steps.openedAt}
          detailLevel={written.request.organization.detailLevel}
          onAnswer={(answer) => {
            // The question disappears, and the focus with it.
            focusFirst();
            void steps.answer(answer);
          }}
        />
      )}
      {steps.question === undefined ? (
        <Actions {...props} />
      ) : (
        <CautionQuestion {...props} question={steps.question} />
      )}
      <ComposerProgress written={written} steps={steps} />
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
      {written.canOpenDraft ? (
        <ActionButton
          appearance="primary"
          onClick={() => {
            if (isSameItem(written, steps) && steps.begin("draft")) void openDraft(written, steps);
          }}
        >
          {text.openDraft}
        </ActionButton>
      ) : (
        <p className="small composer-progress">{text.noDrafts}</p>
      )}
      {written.isFormDoubted && (
        <WebFormLink written={written} onClick={followingLink(written, steps, "webForm")} />
      )}
      <TeamsLink
        written={written}
        label={text.requestInTeams}
        {...(written.canOpenDraft && { isIcon: true as const })}
        onClick={followingLink(written, steps, "teams")}
      />
      {written.canOpenDraft ? (
        <IconButton name="copy" label={text.copy} onClick={() => void copy()} />
      ) : (
        <ActionButton appearance="primary" onClick={() => void copy()}>
          {text.copy}
        </ActionButton>
      )}
    </>
  );
}

interface IconButtonProps {
  readonly name: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function IconButton({ name, label, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="action-button icon-button"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}

interface CautionQuestionProps extends ComposerActionsProps {
  readonly question: RequestQuestion;
}

function CautionQuestion({ written, steps, onOtherIntroducer, question }: CautionQuestionProps) {
  const text = useWords("ledger");
  const follow = followingLink(written, steps, "allTheSame");
  return (
    <RequestAllTheSame
      introducer={written.request.introducer}
      caution={question.caution}
      detailLevel={written.request.organization.detailLevel}
      onOtherIntroducer={onOtherIntroducer}
      onNotNow={steps.withdrawQuestion}
    >
      {question.way === "draft" && (
        <ActionButton
          appearance="secondary"
          onClick={() => {
            if (isSameItem(written, steps)) void openDraft(written, steps);
          }}
        >
          {text.openDraftAllTheSame}
        </ActionButton>
      )}
      {question.way === "teams" && (
        <TeamsLink written={written} label={text.requestInTeamsAllTheSame} onClick={follow} />
      )}
      {question.way === "webForm" && <WebFormLink written={written} onClick={follow} />}
    </RequestAllTheSame>
  );
}

/** False where another item is open and the rep does not know it yet: then the composer says so first. */
function isSameItem(written: WrittenRequest, steps: RequestSteps): boolean {
  if (!steps.isLeftUnseen()) return true;
  written.report({ status: "held" });
  return false;
}

function followingLink(
  written: WrittenRequest,
  steps: RequestSteps,
  way: "teams" | "webForm" | "allTheSame",
) {
  return (event: MouseEvent) => {
    const goesOn = isSameItem(written, steps) && (way === "allTheSame" || steps.begin(way));
    if (goesOn) void steps.rememberOpened();
    else event.preventDefault();
  };
}

async function openDraft(written: WrittenRequest, steps: RequestSteps): Promise<void> {
  steps.withdrawQuestion();
  if (await written.openDraft()) await steps.rememberOpened();
}
