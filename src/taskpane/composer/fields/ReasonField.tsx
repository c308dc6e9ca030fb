import { useLayoutEffect, useRef } from "react";

import { TextField } from "./TextField";
import { useWords } from "../../hooks/useWords";
import type { WrittenRequest } from "../writing/useComposition";

export interface ReasonFieldProps {
  readonly written: Pick<WrittenRequest, "request" | "composition" | "changeReason">;
}

const maxLength = 500;

/**
 * The reason is remembered for the prospect, so that it also appears in a request to another
 * introducer. It has the focus when the composer opens: it is what the rep came to write.
 */
export function ReasonField({ written }: ReasonFieldProps) {
  const { reason: text } = useWords("composer");
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the first paint: focus scrolls, and a press whose release meets another place is no click.
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <TextField
      fieldRef={field}
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
