import type { RequestContext } from "../../../core/request/requestContext";
import { TextField } from "./TextField";
import type { Writing } from "../writing/useComposition";
import { useWords } from "../../hooks/useWords";

export interface ReasonFieldProps {
  readonly writing: Writing;
  readonly context: RequestContext;
}

const maxLength = 500;

/** Remembered for the prospect: whoever else is asked reads it too. */
export function ReasonField({ writing, context }: ReasonFieldProps) {
  const { reason: text } = useWords("composer");
  return (
    <TextField
      label={text.label(context.prospect.displayName)}
      value={writing.composition.reason}
      lines={2}
      maxLength={maxLength}
      onChange={writing.changeReason}
    >
      {text.hint(context.introducer.colleague.displayName)}
    </TextField>
  );
}
