import { ActionButton } from "../../parts/ActionButton";
import { EditableText } from "./EditableText";
import { useWords } from "../../hooks/useWords";
import type { WrittenRequest } from "../writing/useComposition";

export interface RequestFieldsProps {
  readonly written: WrittenRequest;
}

/** The longest subject that Outlook takes. */
const maxSubjectLength = 255;

/**
 * The longest message whose draft stays below Office's limit of 32 KB, even where each character
 * takes three bytes.
 */
const maxMessageLength = 4_000;

/** Subject and message in plain words. */
export function RequestFields({ written }: RequestFieldsProps) {
  const text = useWords("composer");
  const { composition, write, startOver } = written;
  return (
    <>
      <EditableText
        label={text.subject}
        value={composition.subject}
        lines={1}
        maxLength={maxSubjectLength}
        onChange={(subject) => {
          write({ subject });
        }}
      />
      <EditableText
        label={text.message}
        value={composition.message}
        lines={12}
        maxLength={maxMessageLength}
        onChange={(message) => {
          write({ message });
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
