import type { AppErrorCode } from "../../core/errors";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import { NextActionButton } from "./NextActionButton";

export interface RemedyProps {
  readonly code: AppErrorCode;
  readonly actions: Pick<PaneActions, "onTryAgain" | "onSignIn">;
}

/** What helps against the failure of a source, beside its line. */
export function Remedy({ code, actions }: RemedyProps) {
  const { errors } = useText();
  return (
    <>
      <div>{errors[code].nextStep}</div>
      <NextActionButton code={code} actions={actions} appearance="subtle" />
    </>
  );
}
