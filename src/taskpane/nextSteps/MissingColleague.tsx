import { useState } from "react";

import { answerOfDirectory, whyMissing } from "../../core/colleagues/whyMissing";
import type { MissingAnswer } from "../../core/colleagues/whyMissing";
import type { LookUpResult } from "../../core/lookUp/lookUp";
import type { EmailAddress } from "../../core/people/emailAddress";
import { TextField } from "../composer/fields/TextField";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import type { MissingText } from "../../words/texts/helpText";

export interface MissingColleagueProps {
  readonly view: LookUpView;
  readonly result: LookUpResult;
  readonly actions: Pick<PaneActions, "openDetails">;
}

/** The rep names a colleague, and is told why they are not among the first five. */
export function MissingColleague({ view, result, actions }: MissingColleagueProps) {
  const text = useWords("missing");
  const [typed, setTyped] = useState("");
  const [answer, setAnswer] = useState<MissingAnswer | "asking">();
  const { organization } = view.occasion;

  async function check(): Promise<void> {
    const known = whyMissing(typed, result, organization);
    if (known.kind !== "askDirectory") {
      setAnswer(known);
      return;
    }
    setAnswer("asking");
    setAnswer(await askDirectory(known.address, actions));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <TextField
        label={text.field}
        value={typed}
        maxLength={200}
        lines={1}
        onChange={(value) => {
          setTyped(value);
          setAnswer(undefined);
        }}
      >
        {text.hint}
      </TextField>
      <ActionButton appearance="secondary" onClick={() => void check()}>
        {text.check}
      </ActionButton>
      <p role="status">
        {answer !== undefined && sentence(answer, view.choice.prospect.displayName, text)}
      </p>
    </form>
  );
}

/** Only for an address: a name is looked for among those at hand, so that nobody's directory is searched. */
async function askDirectory(
  address: EmailAddress,
  { openDetails }: Pick<PaneActions, "openDetails">,
): Promise<MissingAnswer> {
  const told = await openDetails()?.directory?.identify([address]);
  return answerOfDirectory(address, told?.get(address));
}

function sentence(answer: MissingAnswer | "asking", prospect: string, text: MissingText): string {
  if (answer === "asking") return text.checking;
  if (answer.kind === "several") return text.several;
  return answer.kind === "answer" ? text.answers[answer.reason](answer.name, prospect) : "";
}
