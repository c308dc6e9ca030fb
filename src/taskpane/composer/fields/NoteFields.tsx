import { countWords, maxNoteWords } from "../../../core/request/forwardableNote";
import { reasonText } from "../../../core/request/requestText";
import { ActionButton } from "../../parts/ActionButton";
import { SwitchField } from "./SwitchField";
import { TextField } from "./TextField";
import { useWords } from "../../hooks/useWords";
import type { WrittenRequest } from "../writing/useComposition";

export interface NoteFieldsProps {
  readonly written: WrittenRequest;
}

const maxLength = 2_000;

/** A note that the introducer can pass on as it is. */
export function NoteFields({ written }: NoteFieldsProps) {
  const { note: text } = useWords("composer");
  const { composition, request, write, canOpenDraft, openNote } = written;
  const { note, isNoteAdded } = composition;
  const prospect = request.prospect.displayName;
  const words = countWords(note, request.words.language);
  return (
    <>
      <SwitchField
        label={text.label(request.introducer.colleague.displayName)}
        {...(canOpenDraft && { hint: text.opensApart })}
        isOn={isNoteAdded}
        onSwitch={() => {
          write({ isNoteAdded: !isNoteAdded });
        }}
      />
      {isNoteAdded && (
        <TextField
          label={text.field(prospect)}
          value={note}
          lines={8}
          maxLength={maxLength}
          onChange={(changed) => {
            write({ note: changed });
          }}
        >
          {words > maxNoteWords ? text.tooLong(words) : text.hint(prospect)}
          <UseReason written={written} />
        </TextField>
      )}
      {isNoteAdded && canOpenDraft && (
        <div>
          <ActionButton appearance="secondary" onClick={() => void openNote()}>
            {text.open}
          </ActionButton>
        </div>
      )}
    </>
  );
}

/** The reason was written for the introducer: it reaches the prospect only when the rep says so. */
function UseReason({ written }: Pick<NoteFieldsProps, "written">) {
  const { note: text } = useWords("composer");
  const { composition, addReasonToNote } = written;
  const reason = reasonText(composition.reason);
  if (reason === "" || composition.note.includes(reason)) return undefined;
  return (
    <div>
      <ActionButton appearance="subtle" onClick={addReasonToNote}>
        {text.useReason}
      </ActionButton>
    </div>
  );
}
