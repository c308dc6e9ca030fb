import { countWords, maxNoteWords } from "../../../core/request/forwardableNote";
import { reasonText } from "../../../core/request/requestText";
import { ActionButton } from "../../parts/ActionButton";
import type { RequestContext } from "../../../core/request/requestContext";
import { SwitchField } from "./SwitchField";
import { TextField } from "./TextField";
import type { Writing } from "../writing/useComposition";
import { withReasonInNote } from "../writing/withReasonInNote";
import { useWords } from "../../hooks/useWords";

export interface NoteFieldsProps {
  readonly writing: Writing;
  readonly context: RequestContext;
}

const maxLength = 2_000;

/** A note that the introducer can pass on as it is. */
export function NoteFields({ writing, context }: NoteFieldsProps) {
  const { note: text } = useWords("composer");
  const { composition, request, change } = writing;
  const { note, isNoteAdded } = composition;
  const prospect = context.prospect.displayName;
  const words = countWords(note, request.words.language);
  return (
    <>
      <SwitchField
        label={text.label}
        isOn={isNoteAdded}
        onSwitch={() => {
          change({ type: "noteSwitched" });
        }}
      />
      {isNoteAdded && (
        <TextField
          label={text.field(prospect)}
          value={note}
          lines={8}
          maxLength={maxLength}
          onChange={(changed) => {
            change({ type: "noteChanged", note: changed });
          }}
        >
          {words > maxNoteWords ? text.tooLong(words) : text.hint(prospect)}
          <UseReason writing={writing} />
        </TextField>
      )}
    </>
  );
}

/** The reason was written for the introducer: it reaches the prospect only when the rep says so. */
function UseReason({ writing }: Pick<NoteFieldsProps, "writing">) {
  const { note: text } = useWords("composer");
  const { composition, request, change } = writing;
  const reason = reasonText(composition.reason);
  if (reason === "" || composition.note.includes(reason)) return undefined;
  return (
    <div>
      <ActionButton
        appearance="subtle"
        onClick={() => {
          change({
            type: "noteChanged",
            note: withReasonInNote(composition.note, reason, request),
          });
        }}
      >
        {text.useReason}
      </ActionButton>
    </div>
  );
}
