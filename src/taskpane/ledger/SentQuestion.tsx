import { daysBetween } from "../../core/ledger/daysBetween";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { SentAnswer } from "../../core/request/answerOpened";
import { useNow } from "../hooks/useNow";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";

export interface SentQuestionProps {
  readonly introducer: Introducer;
  /** When the draft or the chat was opened. */
  readonly openedAt: Date;
  readonly onAnswer: (answer: SentAnswer) => void;
}

const answers: readonly SentAnswer[] = ["sent", "notSent"];

/** Whether what was opened was sent: only the rep can tell. */
export function SentQuestion({ introducer, openedAt, onAnswer }: SentQuestionProps) {
  const text = useWords("ledger");
  const { displayName } = introducer.colleague;
  return (
    <div className="small past-request">
      <div>
        {text.opened(displayName, daysBetween(openedAt, useNow()))} {text.wasItSent}
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
