import { ActionButton } from "../../parts/ActionButton";
import { TextField } from "./TextField";
import type { Writing } from "../writing/useComposition";
import { useWords } from "../../hooks/useWords";

export interface RequestFieldsProps {
  readonly writing: Writing;
}

/** As much as Outlook takes. */
const maxSubjectLength = 255;

/** More would not fit into a draft in any script. */
const maxMessageLength = 4_000;

/** Subject and message in plain words. */
export function RequestFields({ writing }: RequestFieldsProps) {
  const text = useWords("composer");
  const { composition, change, startOver } = writing;
  return (
    <>
      <TextField
        label={text.subject}
        value={composition.subject}
        lines={1}
        maxLength={maxSubjectLength}
        onChange={(subject) => {
          change({ type: "subjectChanged", subject });
        }}
      />
      <TextField
        label={text.message}
        value={composition.message}
        lines={12}
        maxLength={maxMessageLength}
        onChange={(message) => {
          change({ type: "messageChanged", message });
        }}
      />
      {startOver !== undefined && (
        <div>
          <ActionButton appearance="subtle" onClick={startOver}>
            {text.startOver}
          </ActionButton>
        </div>
      )}
    </>
  );
}
