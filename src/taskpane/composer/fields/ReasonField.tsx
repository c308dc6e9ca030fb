import { useLayoutEffect, useRef } from "react";

import type { IntroductionRequest } from "../../../core/request/introductionRequest";
import { safeText } from "../../../core/words/safeText";
import { clipSubject } from "../../../core/words/subject";
import { TextField } from "./TextField";
import { useWords } from "../../hooks/useWords";
import type { WrittenRequest } from "../writing/useComposition";

export interface ReasonFieldProps {
  readonly written: Pick<WrittenRequest, "request" | "composition" | "changeReason">;
}

const maxLength = 500;

/** What the example in the field speaks of: the lead's topic, and only there; the rep's reason is their own. */
function topicOf({ records }: IntroductionRequest): string | undefined {
  const topic = safeText(records.find((record) => record.topic !== undefined)?.topic);
  return topic === "" ? undefined : clipSubject(topic, 60);
}

/**
 * The reason is remembered for the prospect, so that it also appears in a request to another
 * introducer. It has the focus when the composer opens: it is what the rep came to write.
 */
export function ReasonField({ written }: ReasonFieldProps) {
  const { reason: text } = useWords("composer");
  const { request, composition, changeReason } = written;
  const isIntroduction = composition.purpose === "introduce";
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  // Before the first paint: focus scrolls, and a press whose release meets another place is no click.
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <TextField
      fieldRef={field}
      label={text.label[isIntroduction ? "introduce" : "other"](request.prospect.displayName)}
      placeholder={text.example(topicOf(request))}
      value={composition.reason}
      lines={2}
      maxLength={maxLength}
      onChange={changeReason}
    >
      {text.hint(request.introducer.colleague.displayName)}
    </TextField>
  );
}
