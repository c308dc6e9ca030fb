import { daysBetween } from "../../core/ledger/daysBetween";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Organization } from "../../core/people/organization";
import type { SentAnswer } from "../../core/request/answerOpened";
import { useNow } from "../hooks/useNow";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";

export interface SentQuestionProps {
  readonly introducer: Introducer;
  /** When the draft or the chat was opened. */
  readonly openedAt: Date;
  readonly detailLevel: Organization["detailLevel"];
  readonly onAnswer: (answer: SentAnswer) => void;
}

const answers: readonly SentAnswer[] = ["sent", "notSent"];

/** Whether what was opened was sent: only the rep can tell. */
export function SentQuestion(props: SentQuestionProps) {
  const { introducer, openedAt, detailLevel, onAnswer } = props;
  const text = useWords("ledger");
  const daysAgo = daysBetween(openedAt, useNow());
  const { displayName } = introducer.colleague;
  return (
    <div className="small past-request">
      <div>
        {detailLevel === "bars"
          ? text.openedBefore(displayName)
          : text.opened(displayName, daysAgo)}{" "}
        {text.wasItSent}
      </div>
      <div role="group" aria-label={text.wasItSent} className="past-request-states">
        {answers.map((answer) => (
          <ActionButton
            key={answer}
            appearance="subtle"
            onClick={() => {
              onAnswer(answer);
            }}
          >
            {text.answers[answer]}
          </ActionButton>
        ))}
      </div>
    </div>
  );
}
