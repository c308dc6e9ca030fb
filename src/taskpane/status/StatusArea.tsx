import type { AppErrorCode } from "../../core/errors";
import type { PaneText } from "../../words/texts/paneText";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { statusWords } from "../text/statusWords";
import type { StatusWords } from "../text/statusWords";
import { NextActionButton } from "./NextActionButton";
import { StatusMessage } from "./StatusMessage";

export interface StatusAreaProps {
  readonly state: PaneState;
  readonly actions: Pick<PaneActions, "onTryAgain" | "onSignIn">;
}

/** A live region that is always in the page, so that screen readers hear every change once. */
export function StatusArea({ state, actions }: StatusAreaProps) {
  const text = useText();
  const words = statusWords(state, text);
  const failure = words.kind === "message" ? words.failure : undefined;
  return (
    <>
      <div role="alert" className="small">
        {state.signInFailure !== undefined && signInFailed(state.signInFailure, text)}
      </div>
      <div role="status">
        <Words words={words} level={state.status === "lookUp" ? "section" : "page"} />
      </div>
      {failure !== undefined && (
        <div className="status-action">
          <NextActionButton code={failure.code} actions={actions} appearance="primary" />
        </div>
      )}
    </>
  );
}

/** A window that was closed, or blocked, has no reason to be told. */
function signInFailed(code: AppErrorCode, { status, errors }: PaneText): string {
  return status.signInFailed(code === "signInRequired" ? "" : errors[code].reason);
}

interface WordsProps {
  readonly words: StatusWords;
  readonly level: "page" | "section";
}

function Words({ words, level }: WordsProps) {
  if (words.kind !== "message") {
    return (
      <p className="small status-line">
        <span className={words.kind === "heard" ? "visually-hidden" : undefined}>{words.line}</span>
      </p>
    );
  }
  const { message, nextStep, failure } = words;
  return (
    <StatusMessage
      level={level}
      message={message}
      nextStep={nextStep}
      detail={failure?.configProblem}
    />
  );
}
