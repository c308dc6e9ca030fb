import { useState } from "react";

import type { ProspectRecord } from "../../core/lookUp/ports";
import type { Prospect } from "../../core/people/people";
import { teamsShareLink } from "../../core/request/teamsShareLink";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import { copyText } from "../parts/copyText";

export interface TeamQuestionProps {
  readonly prospect: Prospect;
  readonly record: ProspectRecord | undefined;
  readonly teamsOrigin: string;
}

/**
 * Asks many at once. Teams has a form for a link and a text that goes to any channel, but not for a text
 * alone: without a record to link to, the question is copied.
 */
export function TeamQuestion({ prospect, record, teamsOrigin }: TeamQuestionProps) {
  const text = useWords("nextSteps");
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  const question = text.question(prospect.displayName, record?.companyName ?? "");
  if (record !== undefined) {
    return (
      <a
        href={teamsShareLink(teamsOrigin, record.url, question)}
        target="_blank"
        rel="noopener noreferrer"
      >
        {text.askTeam}
      </a>
    );
  }
  return (
    <>
      <ActionButton appearance="secondary" onClick={() => void copyText(question).then(setOutcome)}>
        {text.copyForTeam}
      </ActionButton>{" "}
      <span role="status" className="small">
        {outcome !== undefined && text[outcome]}
      </span>
    </>
  );
}
