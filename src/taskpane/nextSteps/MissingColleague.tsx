import { useState } from "react";

import { answerOfSystems, whyMissing } from "../../core/colleagues/whyMissing";
import type { MissingAnswer } from "../../core/colleagues/whyMissing";
import type { LookUpResult } from "../../core/lookUp/lookUp";
import { errorCodeOf } from "../../core/errors";
import type { NamedColleague } from "../../core/people/departures";
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
    if (known.kind !== "ask") {
      setAnswer(known);
      return;
    }
    setAnswer("asking");
    setAnswer(await askSystems(known, actions));
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

/** One request to the CRM, and for an address one to the directory, when the rep asks and not before. */
async function askSystems(
  named: NamedColleague,
  { openDetails }: Pick<PaneActions, "openDetails">,
): Promise<MissingAnswer> {
  const { directory, departures } = openDetails() ?? {};
  const { address } = named;
  const [identities, users] = await Promise.all([
    address && directory?.identify([address]),
    departures?.find(named).catch(errorCodeOf),
  ]);
  return answerOfSystems(named, { directory: address && identities?.get(address), users });
}

function sentence(answer: MissingAnswer | "asking", prospect: string, text: MissingText): string {
  if (answer === "asking") return text.checking;
  if (answer.kind === "several") return text.several;
  return answer.kind === "answer" ? text.answers[answer.reason](answer.name, prospect) : "";
}
