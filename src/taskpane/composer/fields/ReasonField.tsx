import { TextField } from "./TextField";
import { useWords } from "../../hooks/useWords";
import type { WrittenRequest } from "../writing/useComposition";

export interface ReasonFieldProps {
  readonly written: WrittenRequest;
}

const maxLength = 500;

/**
 * The reason is remembered for the prospect, so that it also appears in a request to another
 * introducer.
 */
export function ReasonField({ written }: ReasonFieldProps) {
  const { reason: text } = useWords("composer");
  return (
    <TextField
      label={text.label(written.request.prospect.displayName)}
      value={written.composition.reason}
      lines={2}
      maxLength={maxLength}
      onChange={written.changeReason}
    >
      {text.hint(written.request.introducer.colleague.displayName)}
    </TextField>
  );
}
